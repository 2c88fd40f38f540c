import { clueWithin, leadOf, type Lead, type Sentence } from './lead-clues.ts';
import { oncePer } from './once-per.ts';
import type { Amount } from './read-amounts.ts';
import type { ClueKind, SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  or: new Set(words.or),
  and: new Set(words.and),
  between: new Set(words.between),
}));
const SAVED: ReadonlySet<ClueKind> = new Set(['saved']);

const SAVED_REACH = 4;

type Link = 'to' | 'or' | undefined;

function linkOf({ tokens, clues, words }: Sentence, low: Amount, high: Amount): Link {
  const known = vocabularyOf(words);
  const clue = clues.startingAt(low.to);
  if (clue?.key === 'to' && clue.to === high.from) return 'to';
  if (low.to + 1 !== high.from) return undefined;
  const link = tokens[low.to]?.word ?? '';
  const isBetween = known.between.has(tokens[low.from - 1]?.word ?? '') && known.and.has(link);
  return isBetween || known.or.has(link) || link === '-' || link === '–' ? 'or' : undefined;
}

/** Both in the unit of the second, which speaks for both: "30 to 40 minutes". */
function endsOf(low: Amount, high: Amount): [number, number] {
  if (low.minutes === undefined && high.minutes !== undefined)
    return [low.value * (high.lends ?? 1), high.minutes];
  return [low.minutes ?? low.value, high.minutes ?? high.value];
}

/** After "saved", "saves me from" and "takes", the words "A to B" are a range however they are ordered or introduced. */
function asksForRange(sentence: Sentence, lead: Lead, floor: number): boolean {
  if (lead.clue === 'saved') return true;
  if (lead.clue !== 'from' || lead.at === undefined) return false;
  if (clueWithin(sentence, SAVED, { from: lead.at, floor, reach: SAVED_REACH })) return true;
  const verb = sentence.clues.endingAt(lead.at)?.key;
  return verb === 'past' || verb === 'present';
}

function isRange(
  sentence: Sentence,
  low: Amount,
  high: Amount,
  next: Amount | undefined,
  floor: number,
): boolean {
  const link = linkOf(sentence, low, high);
  if (!link) return false;
  const bothBare = low.minutes === undefined && high.minutes === undefined;
  const lead = leadOf(sentence, low, floor);
  if (asksForRange(sentence, lead, floor)) return true;
  // "3h to 30" is a pair whose second number is in minutes.
  if (high.minutes === undefined && !bothBare) return false;
  const [from, to] = endsOf(low, high);
  if (from >= to) return false;
  const isFromTo = link === 'to' && lead.clue === 'from' && !bothBare;
  const goesOn = next !== undefined && sentence.clues.startingAt(high.to)?.key === 'to';
  return !isFromTo || goesOn;
}

/** Rule 4: of a range the lower end counts. */
function merged(low: Amount, high: Amount): Amount {
  const [from, to] =
    high.minutes === undefined && low.minutes !== undefined ? [low.minutes, low.minutes] : endsOf(low, high);
  const minutes = low.minutes === undefined && high.minutes === undefined ? undefined : Math.min(from, to);
  return {
    from: low.from,
    to: high.to,
    value: Math.min(low.value, high.value),
    minutes,
    lends: high.lends ?? low.lends,
  };
}

export function withRangesMerged(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  const result: Amount[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const low = amounts[index];
    const high = amounts[index + 1];
    if (!low) break;
    const range =
      high !== undefined && isRange(sentence, low, high, amounts[index + 2], result.at(-1)?.to ?? 0);
    result.push(range ? merged(low, high) : low);
    if (range) index += 1;
  }
  return result;
}
