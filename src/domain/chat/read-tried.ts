import { oncePer } from '../sentence/once-per.ts';
import { readTool } from '../sentence/read-tool.ts';
import { listFinder } from '../sentence/sentence-finder.ts';
import { typedFrom, type MessageWords, type Said } from './said.ts';

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: listFinder(words, words.tried.openings),
  notBefore: new Set(words.tried.notBefore),
  glue: new Set(words.tried.glue),
}));

const MOST_WORDS = 6;

/** "tried Ana's": whose win, or which. "tried to open it" and "tried Copilot" are about something else. */
export function readTried(said: Said, words: MessageWords): { kind: 'tried'; of?: string } | undefined {
  const known = vocabularyOf(words);
  const opening = known.openings.at(said.tokens, 0);
  if (!opening) return undefined;
  const rest = said.tokens.slice(opening.to);
  if (known.notBefore.has(rest[0]?.word ?? '') || readTool(rest, words).tool) return undefined;
  let start = opening.to;
  while (known.glue.has(said.tokens[start]?.word ?? '')) start += 1;
  const first = said.tokens[start];
  const typed = typedFrom(said, start);
  if (typed.split(/\s+/).length > MOST_WORDS) return undefined;
  const owner = first?.word.endsWith("'s") ? said.text.slice(first.at, first.end - 2) : undefined;
  return { kind: 'tried', of: owner ?? (typed || undefined) };
}
