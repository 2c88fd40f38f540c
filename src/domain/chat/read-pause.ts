import { oncePer } from '../sentence/once-per.ts';
import { listFinder } from '../sentence/sentence-finder.ts';
import { tokensOf } from '../sentence/sentence-tokens.ts';
import { withoutPoliteness } from './read-command.ts';
import type { MessageWords, Said } from './said.ts';

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: listFinder(words, words.pause.openings),
  glue: new Set(words.pause.glue),
  until: new Set(words.pause.until),
  numbers: new Map([
    ...Object.entries(words.numbers),
    ...words.articles.map((article) => [article, 1] as const),
  ]),
  weeksOf: new Map<string, number>([
    ...words.units.day.map((day) => [day, 1 / 7] as const),
    ...words.units.week.map((week) => [week, 1] as const),
    ...words.pause.fortnight.map((fortnight) => [fortnight, 2] as const),
    ...words.pause.month.map((month) => [month, 4] as const),
  ]),
}));

const MOST_WEEKS = 52;

/** "pause 4 weeks", "stop for a month": a pause and a length, and nothing else. "stop by on Monday" is none. */
export function readPause(said: Said, words: MessageWords): { kind: 'pause'; weeks?: number } | undefined {
  const known = vocabularyOf(words);
  const tokens = tokensOf(withoutPoliteness(said.plain, words));
  const opening = known.openings.at(tokens, 0);
  if (!opening) return undefined;
  const length = tokens.slice(opening.to, -1).filter(({ word }) => !known.glue.has(word));
  const [number, unit, ...more] = length;
  // A date is asked for on the card, where it can be picked.
  if (number && known.until.has(number.word)) return { kind: 'pause' };
  if (!number || !unit || more.length > 0) return undefined;
  const count = number.value ?? known.numbers.get(number.word);
  const weeksEach = known.weeksOf.get(unit.word);
  if (count === undefined || weeksEach === undefined) return undefined;
  const weeks = Math.ceil(count * weeksEach);
  return weeks >= 1 && weeks <= MOST_WEEKS ? { kind: 'pause', weeks } : undefined;
}
