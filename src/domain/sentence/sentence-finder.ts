import { newPhraseFinder, type Classes, type PhraseFinder } from './phrase-finder.ts';
import type { SentenceWords } from './sentence-words.ts';
import { oncePer } from './once-per.ts';

const classesOf = oncePer((words: SentenceWords): Classes => {
  const weekday = new Set(words.classes.weekday);
  const month = new Set(words.classes.month);
  const tool = new Set(words.classes.tool);
  return {
    weekday: (token) => weekday.has(token.word),
    month: (token) => month.has(token.word),
    tool: (token) => tool.has(token.word),
    number: (token) => token.kind === 'number' || token.word in words.numbers,
    stop: (token) => token.kind === 'mark',
  };
});

/** A finder that knows the language's weekdays, months, tools, numbers and marks as classes. */
export const finderOf = <K extends string | number>(
  words: SentenceWords,
  lists: Iterable<readonly [K, readonly string[]]>,
): PhraseFinder<K> => newPhraseFinder(lists, classesOf(words));

export const listFinder = (words: SentenceWords, list: readonly string[]): PhraseFinder<'yes'> =>
  finderOf(words, [['yes', list] as const]);
