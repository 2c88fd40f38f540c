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

/** The least sure word wins: a guess, then a clock, then an estimate. "about" counts only beside a number. */
export function readBasis(tokens: readonly Token[], words: SentenceWords): Basis | undefined {
  const known = vocabularyOf(words);
  const isDenied = (at: number) =>
    tokens.slice(Math.max(0, at - NEGATION_REACH), at).some((token) => known.negations.has(token.word));
  const said = new Set(
    allFound(known.phrases, tokens)
      .filter(({ from, key }) => key !== 'timed' || !isDenied(from))
      .map(({ key }) => key),
  );
  if (said.has('guessed')) return 'guessed';
  if (said.has('timed')) return 'timed';
  const isAbout = allFound(known.beforeNumber, tokens).some(({ to }) => {
    const next = tokens[to];
    return (
      next?.kind === 'number' ||
      known.numbers.has(next?.word ?? '') ||
      known.spans.at(tokens, to) !== undefined
    );
  });
  return said.has('estimated') || isAbout ? 'estimated' : undefined;
}
