import type { Phrase } from '../playbook-error.ts';
import { fieldOf, type FilePath, offsetsOf, type Place, placeOf, shortened } from './file-places.ts';

/** Something wrong in a file, by its path. */
export interface FileFault {
  path: FilePath;
  /** The name is meant, not the value. */
  at?: 'name';
  /** Where it is known already. */
  offset?: number;
  phrase: Phrase;
}

/** The same as a person finds it. */
export interface FileProblem extends Place {
  /** Such as `useCases[3].texts.en.title`; empty for the file as a whole. */
  field: string;
  /** The use case it is in, by its title or else its id. */
  about?: string;
  phrase: Phrase;
}

export interface FileProblems {
  /** The first ones, in the order of the file. */
  problems: FileProblem[];
  /** How many more there are. */
  more: number;
}

/** Enough to mend a file with; nobody reads more, and a file that is wrong everywhere is wrong in one way. */
export const PROBLEMS_SHOWN = 50;
const KEPT = 1000;

/** Faults as they are found. However many there are, only so many are kept; all are counted. */
export function newFaults(): { all: FileFault[]; count(): number; add(...faults: FileFault[]): void } {
  const all: FileFault[] = [];
  let count = 0;
  return {
    all,
    count: () => count,
    add: (...faults) => {
      count += faults.length;
      if (all.length < KEPT) all.push(...faults.slice(0, KEPT - all.length));
    },
  };
}
export type Faults = ReturnType<typeof newFaults>;

export const saying = (say: string, values?: Phrase['with']): Phrase => ({
  say: `transfer:${say}`,
  ...(values && { with: values }),
});

export function problemsOf(text: string, data: unknown, faults: Faults): FileProblems {
  const unplaced = faults.all.filter(({ offset }) => offset === undefined);
  const offsets = new Map(offsetsOf(text, unplaced).map((offset, nth) => [unplaced[nth], offset]));
  const problems = faults.all
    .map((fault) => ({ fault, offset: fault.offset ?? offsets.get(fault) ?? 0 }))
    .sort((one, other) => one.offset - other.offset)
    .slice(0, PROBLEMS_SHOWN)
    .map(({ fault: { path, phrase }, offset }) => ({
      ...placeOf(text, offset),
      field: fieldOf(path),
      about: aboutOf(data, path),
      phrase,
    }));
  return { problems, more: faults.count() - problems.length };
}

const LONGEST_NAME = 80;

/** What the use case around a path is called, as far as that can be read. */
function aboutOf(data: unknown, [list, place]: FilePath): string | undefined {
  if (list !== 'useCases' || typeof place !== 'number') return undefined;
  const useCase = valueAt(data, [list, place]);
  const names = [valueAt(useCase, ['texts', 'en', 'title']), valueAt(useCase, ['id'])];
  const name = names.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? shortened(name.trim(), LONGEST_NAME) : undefined;
}

/** What stands at a path, of what the text itself says and nothing else. */
export function valueAt(data: unknown, path: FilePath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Reflect.get(inner, step)
        : undefined,
    data,
  );
}
