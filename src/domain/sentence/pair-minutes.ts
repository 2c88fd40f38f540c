import type { Sentence } from './lead-clues.ts';
import type { Pair } from './pair-amounts.ts';
import type { Placed } from './place-amounts.ts';

/** Without any unit, smaller numbers than this may be people or pages. */
export const LEAST_BARE = 5;
/** A number in front of "1 h" borrows its hours up to two working days; above that it is not clear what it was. */
const MOST_BORROWED = 960;
const MOST_UNITS = 5;

/** Rule 5: a missing unit is taken from the other number; where that makes no sense it is minutes. */
function minutesOfPair({ before, after }: Pair): { before?: number; after?: number } {
  if (before.minutes === undefined && after.minutes === undefined) {
    const tooSmall = before.value < LEAST_BARE && after.value < LEAST_BARE;
    // More of something is a count, such as of deals.
    return tooSmall || before.value <= after.value ? {} : { before: before.value, after: after.value };
  }
  if (before.minutes !== undefined && after.minutes === undefined) {
    const borrowed = after.value * (before.lends ?? 1);
    return { before: before.minutes, after: borrowed < before.minutes ? borrowed : after.value };
  }
  if (after.minutes !== undefined && before.minutes === undefined) {
    const borrowed = before.value * (after.lends ?? 1);
    if (borrowed <= Math.max(MOST_BORROWED, MOST_UNITS * (after.lends ?? 1)))
      return { before: borrowed, after: after.minutes };
    return { before: before.value > after.minutes ? before.value : undefined, after: after.minutes };
  }
  return { before: before.minutes, after: after.minutes };
}

/** "20 letters in 12 minutes, usually 5 minutes each": one is the whole and one a part, so neither is known. */
export function alikeIn({ tokens, words }: Sentence, pair: Pair): { before?: number; after?: number } {
  const both = minutesOfPair(pair);
  if (both.before === undefined || both.after === undefined || both.after < both.before) return both;
  const isEach = ({ to }: Placed) => words.each.includes(tokens[to]?.word ?? '');
  return isEach(pair.before) === isEach(pair.after) ? both : {};
}

export const savingOf = (pair: Pair): number => {
  const { before, after } = minutesOfPair(pair);
  return before !== undefined && after !== undefined ? before - after : Infinity;
};
