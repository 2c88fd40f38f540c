import { isTimeSpent } from './amount-context.ts';
import type { Sentence } from './lead-clues.ts';
import { cluesIn } from './find-clues.ts';
import { withRangesMerged } from './merge-ranges.ts';
import { pairsOf, withCorrections, type Pair } from './pair-amounts.ts';
import { alikeIn, LEAST_BARE, savingOf } from './pair-minutes.ts';
import { placedAmounts, type Placed } from './place-amounts.ts';
import { amountsIn } from './read-amounts.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS } from '../win/win.ts';

export interface Times {
  before?: number;
  after?: number;
  saved?: number;
  lost: boolean;
  /** Minutes over the limit, read and left out. */
  tooLarge: number[];
  /** A number had no unit and was read as minutes. */
  assumed: boolean;
  /** Where each of them was said. */
  said: { before?: Placed; after?: Placed; saved?: Placed };
}

/** A text with more numbers is a table or a log; what is said of the win comes first. */
const MOST_AMOUNTS = 100;

const wholeMinutes = (minutes: number): number | undefined =>
  minutes > 0 ? Math.max(1, Math.round(minutes)) : undefined;

/** A bound on the wrong side would make the saving larger than what was said: "now more than 20 minutes". */
const isKnown = (amount: Placed): boolean =>
  amount.lead.bound !== (amount.role === 'after' ? 'least' : 'most');

const ownMinutes = (amount: Placed | undefined): number | undefined =>
  amount?.minutes ?? (amount?.lead.clue === 'done-in' ? amount.value : undefined);

const isBareSaving = ({ value, lead, behind }: Placed): boolean =>
  value >= LEAST_BARE && ((lead.clue === 'saved' && lead.beside === true) || behind === 'saved');

/** Of several savings the smallest; a bare number only right beside the word. */
function smallestSaved(amounts: readonly Placed[]): Placed | undefined {
  return amounts
    .filter((one) => one.role === 'saved' && (one.minutes !== undefined || isBareSaving(one)))
    .reduce<Placed | undefined>(
      (least, one) => (least && minutesOf(least) <= minutesOf(one) ? least : one),
      undefined,
    );
}
const minutesOf = (amount: Placed): number => amount.minutes ?? amount.value;

function placedIn(sentence: Sentence): Placed[] {
  const { tokens, taken, words } = sentence;
  const amounts = withRangesMerged(sentence, amountsIn(tokens, taken, words).slice(0, MOST_AMOUNTS));
  const spent = amounts.filter((amount) => isTimeSpent(tokens, amount, words));
  return withCorrections(sentence, placedAmounts(sentence, spent));
}

/** Minutes before, after and saved. Nothing is invented: where two readings are possible the smaller saving wins, or none. */
export function readTimes(tokens: readonly Token[], taken: readonly boolean[], words: SentenceWords): Times {
  const sentence = { tokens, taken, words, clues: cluesIn(tokens, words) };
  const placed = placedIn(sentence);
  const pairs = pairsOf(sentence, placed);
  const known = placed.filter(isKnown);
  const pair = pairs
    .filter(({ before, after }) => isKnown(before) && isKnown(after))
    .reduce<Pair | undefined>(
      (least, one) => (least && savingOf(least) <= savingOf(one) ? least : one),
      undefined,
    );

  const tooLarge: number[] = [];
  const within = (minutes: number | undefined): number | undefined => {
    const whole = minutes === undefined ? undefined : wholeMinutes(minutes);
    if (whole === undefined || whole <= WIN_LIMITS.minutes) return whole;
    tooLarge.push(whole);
    return undefined;
  };

  const sides = pair ?? {
    before: known.find(({ role }) => role === 'before'),
    after: known.find(({ role }) => role === 'after'),
  };
  const both = pair
    ? alikeIn(sentence, pair)
    : { before: ownMinutes(sides.before), after: ownMinutes(sides.after) };
  const before = within(both.before);
  const after = within(both.after);
  const said = smallestSaved(known);
  const saved = within(said && minutesOf(said));
  const assumedPair =
    pair?.before.minutes === undefined && pair?.after.minutes === undefined && before !== undefined;
  const worth = savedOf(before, after, saved);
  return {
    before,
    after,
    saved: worth,
    lost: placed.some((amount) => amount.role === 'lost'),
    tooLarge,
    assumed: (pair !== undefined && assumedPair) || (said?.minutes === undefined && saved !== undefined),
    said: {
      before: before === undefined ? undefined : sides.before,
      after: after === undefined ? undefined : sides.after,
      saved: worth !== undefined && worth === saved ? said : undefined,
    },
  };
}

function savedOf(
  before: number | undefined,
  after: number | undefined,
  said: number | undefined,
): number | undefined {
  if (before !== undefined && after !== undefined) return before > after ? before - after : undefined;
  return before !== undefined && said !== undefined && said > before ? undefined : said;
}
