import { oncePer } from './once-per.ts';
import type { Amount } from './read-amounts.ts';
import { listFinder } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  functionWords: new Set([
    ...words.afterBareNumber,
    ...words.prepositions,
    ...words.glue,
    ...words.clues.off,
  ]),
  afterBareNumber: new Set(words.afterBareNumber),
  labels: new Set(words.labels),
  months: new Set(words.classes.month),
  notSpentBefore: new Set(words.notSpent.before),
  notSpentBehind: listFinder(words, words.notSpent.behind),
  things: new Set(words.things),
  thingLasts: new Set(words.thingLasts),
  workOnThings: new Set(words.workOnThings),
  of: new Set(words.of),
  neverBare: new Set(words.neverBare),
  waited: listFinder(words, words.measured.waited),
  counted: listFinder(words, words.measured.counted),
}));
type Vocabulary = ReturnType<typeof vocabularyOf>;

const COUNTED_BEFORE = new Set(['/', '+', '#', '@', '€', '$', '£', '§', 'x', '*']);
const COUNTED_BEHIND = new Set(['%', '€', '$', '£', '°', '/', '+', '@']);

const CLAUSE_MARKS = new Set([',', '.', '!', '?', ';', '(', '\n']);
const MEASURED_REACH = 10;

/** Whether the clause before a number speaks of something that is measured and is no work: "the lead time fell from 3 days to 1". */
function isMeasured(tokens: readonly Token[], at: number, finder: Vocabulary['waited']): boolean {
  for (let from = at - 1; from >= Math.max(0, at - MEASURED_REACH); from -= 1) {
    if (CLAUSE_MARKS.has(tokens[from]?.word ?? '')) return false;
    const found = finder.at(tokens, from);
    if (found && found.to <= at) return true;
  }
  return false;
}

/** "v2.3" and "K-12" are names. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  Boolean(tokens[at]?.glued && tokens[at - 1]?.glued) &&
  ['.', '-', '_'].includes(tokens[at - 1]?.word ?? '') &&
  tokens[at - 2]?.kind === 'word';

/** "-10", also after a space: a minus is not read. A hyphen between two words or numbers is none. */
function hasMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (!sign || !['-', '–'].includes(sign.word) || !tokens[at]?.glued) return false;
  return !sign.glued || tokens[at - 2]?.kind === 'mark';
}

/** A number without a unit counts whatever comes next, unless that is an ordinary link of a sentence about time. */
function isCounted(tokens: readonly Token[], { from, to }: Amount, known: Vocabulary): boolean {
  const before = tokens[from - 1];
  const behind = tokens[to];
  if (before && (known.labels.has(before.word) || known.months.has(before.word))) return true;
  if (known.neverBare.has(tokens[from]?.word ?? '') || endsName(tokens, from)) return true;
  if (isMeasured(tokens, from, known.counted)) return true;
  if (!behind) return false;
  if (behind.word === '*' && tokens[to + 1]?.kind === 'number') return true;
  if (behind.kind === 'mark') return COUNTED_BEHIND.has(behind.word) || (behind.word === '-' && behind.glued);
  return behind.kind === 'number' || behind.glued || !known.afterBareNumber.has(behind.word);
}

/** Whether one of the next three words is a thing that lasts, such as a meeting, and not the work on it, such as its notes. */
function describesThing(tokens: readonly Token[], at: number, known: Vocabulary): boolean | undefined {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return undefined;
    if (known.workOnThings.has(token.word)) return false;
    if (known.things.has(token.word)) return !known.workOnThings.has(tokens[index + 1]?.word ?? '');
    if (known.functionWords.has(token.word)) return undefined;
  }
  return undefined;
}

/** Rule 6: the length of a meeting or call is not the time the work took. */
function isLengthOfThing(
  tokens: readonly Token[],
  { from, to, adjective }: Amount,
  known: Vocabulary,
): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (known.of.has(next.word)) return describesThing(tokens, to + 1, known) ?? false;
  const described = describesThing(tokens, to, known);
  if (described !== undefined) return described;
  if (adjective && next.kind === 'word' && !known.functionWords.has(next.word)) return true;
  if (CLAUSE_MARKS.has(next.word) && known.things.has(tokens[from - 1]?.word ?? '')) return true;
  return known.thingLasts.has(tokens[from - 1]?.word ?? '') && known.things.has(tokens[from - 2]?.word ?? '');
}

/** Whether a number can be time spent on work, and not a count, a date, a length of something or a wait. */
export function isTimeSpent(tokens: readonly Token[], amount: Amount, words: SentenceWords): boolean {
  const known = vocabularyOf(words);
  const before = tokens[amount.from - 1]?.word ?? '';
  const behind = tokens[amount.to]?.word ?? '';
  if (COUNTED_BEFORE.has(before) || hasMinus(tokens, amount.from)) return false;
  if (behind === '%' || known.notSpentBefore.has(before)) return false;
  if (known.notSpentBehind.at(tokens, amount.to)) return false;
  if (isMeasured(tokens, amount.from, known.waited)) return false;
  if (amount.minutes === undefined) return !isCounted(tokens, amount, known);
  return !isLengthOfThing(tokens, amount, known);
}
