import { oncePer } from './once-per.ts';
import { allFound } from './phrase-finder.ts';
import { finderOf } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { BASES, type Basis } from '../win/win.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  phrases: finderOf(
    words,
    BASES.map((basis) => [basis, words.bases[basis]] as const),
  ),
  beforeNumber: finderOf(words, [['estimated', words.bases.estimatedBeforeNumber] as const]),
  negations: new Set(words.negations),
  numbers: new Set([...Object.keys(words.numbers), ...words.articles]),
  spans: finderOf(words, [['span', words.spans.flatMap((span) => span.says)] as const]),
}));

/** How many words before "timed" a "not" takes it back: "did not really time it, never measured". */
const NEGATION_REACH = 2;

/** "A post about 2024" estimates nothing. */
const YEAR = /^(?:19|20)\d\d$/;

/** The least sure word wins: a guess, then a clock, then an estimate. "about" counts only beside a number. */
export function readBasis(tokens: readonly Token[], words: SentenceWords): Basis | undefined {
  const known = vocabularyOf(words);
  const isNo = (token: Token | undefined) => known.negations.has(token?.word ?? '');
  // "Timed: no", as in a form.
  const isDenied = (from: number, to: number) =>
    tokens.slice(Math.max(0, from - NEGATION_REACH), from).some(isNo) ||
    (tokens[to]?.word === ':' && isNo(tokens[to + 1]));
  const said = new Set(
    allFound(known.phrases, tokens)
      .filter(({ from, to, key }) => key !== 'timed' || !isDenied(from, to))
      .map(({ key }) => key),
  );
  if (said.has('guessed')) return 'guessed';
  if (said.has('timed')) return 'timed';
  const isAbout = allFound(known.beforeNumber, tokens).some(({ to }) => {
    const next = tokens[to];
    return (
      (next?.kind === 'number' && !YEAR.test(next.word)) ||
      known.numbers.has(next?.word ?? '') ||
      known.spans.at(tokens, to) !== undefined
    );
  });
  return said.has('estimated') || isAbout ? 'estimated' : undefined;
}
