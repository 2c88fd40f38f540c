import type { FoundView } from '#contract/route.ts';
import type { FieldName, WinFields } from './win-draft.ts';

/** What was sent and held back: where something was found in it, and the fields as they were. */
export interface Held {
  found: readonly FoundView[];
  fields: WinFields;
}

export type HeldName = Extract<FieldName, 'title' | 'text' | 'prompt' | 'instead' | 'toolName'>;

/** What was found in a field of the form, with its words. */
export interface HeldWords {
  name: HeldName;
  kind: FoundView['kind'];
  words: string;
  start: number;
  end: number;
  mark: string;
}

const NAMES: Readonly<Record<string, HeldName>> = {
  title: 'title',
  story: 'text',
  prompt: 'prompt',
  instead: 'instead',
  toolName: 'toolName',
};

/** What is still as it was found: changing a field is an answer, and its places are not true any more. */
export function stillHeld({ found, fields }: Held, now: WinFields): HeldWords[] {
  return found.flatMap(({ field, kind, start, end, mark }) => {
    const name = NAMES[field];
    if (name === undefined || fields[name] !== now[name]) return [];
    // It was sent without the spaces around.
    const offset = now[name].length - now[name].trimStart().length;
    const place = { start: start + offset, end: end + offset };
    return [{ name, kind, mark, ...place, words: now[name].slice(place.start, place.end) }];
  });
}

/** The text of a field without the words found in it; what stands for them says what was there. */
export const withoutHeld = (text: string, held: readonly HeldWords[], inPlace: (of: HeldWords) => string) =>
  held
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, each) => rest.slice(0, each.start) + inPlace(each) + rest.slice(each.end), text);
