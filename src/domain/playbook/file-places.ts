import { type JsonFault, type JsonReader, scanJson } from './scan-json.ts';

/** Where something stands in a JSON text: names and places of lists, from the outside in. */
export type FilePath = readonly (string | number)[];

export interface Place {
  /** Both counted from 1, as editors show them. */
  line: number;
  column: number;
}

/**
 * Goes through a text before anything of it is read. Answers why it is no JSON, and tells of each name that is given twice
 * in one object: all but the last would be lost without a word.
 */
export function scanFile(
  text: string,
  onRepeated: (path: FilePath, offset: number) => void,
): JsonFault | undefined {
  const steps: (string | number | undefined)[] = [];
  const names: (Set<string> | undefined)[] = [];
  return scanJson(text, {
    enter: (_offset, step) => {
      steps.push(step);
      names.push(undefined);
    },
    name: (offset, name) => {
      const former = names.at(-1) ?? new Set();
      if (former.has(name)) onRepeated([...pathOf(steps), name], offset);
      former.add(name);
      names[names.length - 1] = former;
    },
    leave: () => {
      steps.pop();
      names.pop();
    },
  });
}

const pathOf = (steps: readonly (string | number | undefined)[]): FilePath =>
  steps.filter((step) => step !== undefined);

interface Wanted {
  offset?: number;
  nameOffset?: number;
  inner: Map<string | number, Wanted>;
}

/**
 * The offsets of some values of a JSON text, gone through once. What is not there is where the innermost thing around it
 * begins. With `at: 'name'`, the name in front of a value.
 */
export function offsetsOf(text: string, asked: readonly { path: FilePath; at?: 'name' }[]): number[] {
  const root: Wanted = { inner: new Map() };
  for (const { path } of asked) wantedAt(root, path);
  scanJson(text, noting(root));
  return asked.map(({ path, at }) => {
    let around = root;
    for (const step of path) {
      const inner = around.inner.get(step);
      if (inner?.offset === undefined) return around.offset ?? 0;
      around = inner;
    }
    return (at === 'name' ? around.nameOffset : undefined) ?? around.offset ?? 0;
  });
}

function wantedAt(root: Wanted, path: FilePath): void {
  let around = root;
  for (const step of path) {
    const inner = around.inner.get(step) ?? { inner: new Map() };
    around.inner.set(step, inner);
    around = inner;
  }
}

function noting(root: Wanted): JsonReader {
  const open: (Wanted | undefined)[] = [];
  return {
    enter: (offset, step) => {
      const here = step === undefined ? root : open.at(-1)?.inner.get(step);
      if (here) here.offset = offset;
      open.push(here);
    },
    name: (offset, name) => {
      const named = open.at(-1)?.inner.get(name);
      if (named) named.nameOffset = offset;
    },
    leave: () => void open.pop(),
  };
}

/** The line and column of an offset. Lines end as editors end them. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n?|\n/g)?.length ?? 0;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: breaks + 1, column: offset - start + 1 };
}

const LONGEST_STEP = 40;

/** A path as people write it, such as `useCases[3].texts.en.title`. */
export function fieldOf(path: FilePath): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step) || step.length > LONGEST_STEP)
      return `${field}[${JSON.stringify(shortened(step, LONGEST_STEP))}]`;
    return field === '' ? step : `${field}.${step}`;
  }, '');
}

export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;
