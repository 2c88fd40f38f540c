import { oncePer } from './once-per.ts';
import { finderOf, listFinder } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

export const UNIT_MINUTES = { second: 1 / 60, minute: 1, hour: 60, day: 480, week: 2400 } as const;
type Unit = keyof typeof UNIT_MINUTES;
const UNITS = ['second', 'minute', 'hour', 'day', 'week'] as const satisfies readonly Unit[];

export const amountWordsOf = oncePer((words: SentenceWords) => ({
  numbers: new Map(Object.entries(words.numbers)),
  tens: new Set(words.tens),
  articles: new Set(words.articles),
  units: new Map(UNITS.flatMap((unit) => words.units[unit].map((word) => [word, unit] as const))),
  gluedUnits: new Set(words.gluedUnits),
  singularUnits: new Set(words.singularUnits),
  dottedUnits: new Set(words.dottedUnits),
  unitAdjectives: new Set(words.unitAdjectives),
  and: new Set(words.and),
  or: new Set(words.or),
  afterBareNumber: new Set(words.afterBareNumber),
  andHalf: listFinder(words, words.andHalf),
  andAHalf: listFinder(words, words.andAHalf),
  spans: finderOf(
    words,
    words.spans.map((span) => [span.minutes, span.says] as const),
  ),
  notTimes: listFinder(words, words.notTimes),
}));
export type AmountWords = ReturnType<typeof amountWordsOf>;

/** The unit at this place; "m" and "s" need a digit right before them. */
export function unitAt(tokens: readonly Token[], at: number, known: AmountWords): Unit | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (known.gluedUnits.has(token.word) && !token.glued)) return undefined;
  return known.units.get(token.word);
}
