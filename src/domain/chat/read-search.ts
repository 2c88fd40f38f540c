import { oncePer } from '../sentence/once-per.ts';
import { finderOf } from '../sentence/sentence-finder.ts';
import { typedFrom, type MessageWords, type Said } from './said.ts';

const vocabularyOf = oncePer((words: MessageWords) => ({
  openings: finderOf(words, [
    ['wins', words.search.wins] as const,
    ['playbook', words.search.playbook] as const,
  ]),
  glue: new Set(words.search.glue),
  notBefore: new Set(words.search.notBefore),
}));

/** Who searches uses few words; more than these are a sentence. */
const MOST_WORDS = 6;

/** "wins excel", "ideas for payroll": what follows the command is searched for. */
export function readSearch(
  said: Said,
  words: MessageWords,
): { kind: 'wins' | 'playbook'; search?: string } | undefined {
  const known = vocabularyOf(words);
  const opening = known.openings.at(said.tokens, 0);
  if (!opening || known.notBefore.has(said.tokens[opening.to]?.word ?? '')) return undefined;
  let start = opening.to;
  while (known.glue.has(said.tokens[start]?.word ?? '')) start += 1;
  const search = typedFrom(said, start).replace(/\?+$/, '').trim();
  if (search.split(/\s+/).length > MOST_WORDS) return undefined;
  return { kind: opening.key, search: search || undefined };
}
