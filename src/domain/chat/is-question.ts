import { oncePer } from '../sentence/once-per.ts';
import { listFinder } from '../sentence/sentence-finder.ts';
import type { Token } from '../sentence/sentence-tokens.ts';
import type { MessageWords } from './said.ts';

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: listFinder(words, words.questions.openings),
  not: listFinder(words, words.questions.not),
}));

/** A final question mark, or a question word at the start; "what used to take 2 hours" is a statement. */
export function isQuestion(tokens: readonly Token[], words: MessageWords): boolean {
  const known = vocabularyOf(words);
  const last = tokens.findLast((token) => token.word !== '\n');
  if (last?.word === '?') return true;
  return known.openings.at(tokens, 0) !== undefined && known.not.at(tokens, 0) === undefined;
}
