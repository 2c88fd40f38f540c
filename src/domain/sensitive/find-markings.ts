import { allFound, newPhraseFinder } from '../sentence/phrase-finder.ts';
import { tokensOf, type Token } from '../sentence/sentence-tokens.ts';
import type { Found } from './found.ts';
import { MARKINGS, NO_MARKING_BEFORE, NO_MARKING_REACH, STAMPS, SUBJECTS } from './sensitive-words.ts';

const finder = newPhraseFinder(
  [
    ['said', MARKINGS],
    ['stamp', STAMPS],
  ],
  { stop: (token) => token.kind === 'mark' },
);

/** A hyphen inside a word divides nothing: "draft-internal-email". */
const isMark = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && !(token.word === '-' && token.glued));
const isCapital = (typed: string, { at, end }: Token): boolean =>
  end - at > 3 && typed.slice(at, end) === typed.slice(at, end).toUpperCase();

/** "Never paste anything confidential" is advice; "do not forward" begins with its own no. */
function isAdvice(tokens: readonly Token[], from: number): boolean {
  if (SUBJECTS.has(tokens[from - 1]?.word ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - NO_MARKING_REACH); at -= 1) {
    const token = tokens[at];
    if (!token || ['.', '!', '?', ':', '\n'].includes(token.word)) return false;
    if (NO_MARKING_BEFORE.has(token.word) || token.word.endsWith("n't")) return true;
  }
  return false;
}

/** Wording that says that a text is not for everybody. */
export function findMarkings(typed: string): Found[] {
  const tokens = tokensOf(typed);
  return allFound(finder, tokens).flatMap(({ key, from, to }) => {
    const words = tokens.slice(from, to);
    const stands = isMark(tokens[from - 1]) && isMark(tokens[to]);
    if (key === 'stamp' && !stands && !words.every((word) => isCapital(typed, word))) return [];
    const first = words[0];
    const last = words.findLast(({ kind }) => kind === 'word');
    if (!first || !last || isAdvice(tokens, from)) return [];
    return [{ kind: 'marking' as const, start: first.at, end: last.end }];
  });
}
