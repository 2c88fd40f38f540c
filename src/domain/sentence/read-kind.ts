import { oncePer } from './once-per.ts';
import { allFound } from './phrase-finder.ts';
import type { Times } from './read-times.ts';
import { finderOf } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  failures: finderOf(words, [['yes', words.failures.yes] as const, ['no', words.failures.no] as const]),
}));

export const isSlower = ({ before, after }: Pick<Times, 'before' | 'after'>): boolean =>
  before !== undefined && after !== undefined && after > before;

/** Rule 10. A saving that was stated outweighs a word of failure: "useless at first, then saved 40 min". */
export function readKind(
  tokens: readonly Token[],
  times: Times,
  words: SentenceWords,
): 'worked' | 'did-not-work' {
  if (isSlower(times)) return 'did-not-work';
  if (times.saved !== undefined) return 'worked';
  const failed = allFound(vocabularyOf(words).failures, tokens).some(({ key }) => key === 'yes');
  return failed || times.lost ? 'did-not-work' : 'worked';
}
