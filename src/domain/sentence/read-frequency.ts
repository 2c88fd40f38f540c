import { oncePer } from './once-per.ts';
import { finderOf } from './sentence-finder.ts';
import type { Place, Token } from './sentence-tokens.ts';
import type { SentenceWords } from './sentence-words.ts';
import { FREQUENCIES, type Frequency } from '../win/win.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  phrases: finderOf(
    words,
    [...FREQUENCIES, 'none' as const].map((often) => [often, words.frequencies[often]] as const),
  ),
  rates: finderOf(
    words,
    FREQUENCIES.map((often) => [often, words.rates[often]] as const),
  ),
  counts: new Set([...words.counts, ...Object.keys(words.numbers)]),
  articles: new Set(words.articles),
  units: new Set(Object.values(words.units).flat()),
  functionWords: new Set([...words.afterBareNumber, ...words.prepositions]),
  negations: new Set(words.negations),
}));
type Vocabulary = ReturnType<typeof vocabularyOf>;

/** How far before "a day" its count may stand: "20 long supplier mails a day". */
const COUNT_REACH = 4;

/** "a week" says how often only behind a count; elsewhere it is a length of time. */
function hasCount(tokens: readonly Token[], place: number, known: Vocabulary): boolean {
  for (let at = place - 1; at >= Math.max(0, place - COUNT_REACH); at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (token.kind === 'number' || known.counts.has(token.word)) return true;
    if (known.articles.has(token.word)) return known.units.has(tokens[at + 1]?.word ?? '');
    if (known.functionWords.has(token.word)) return false;
  }
  return false;
}

/** How often; and which tokens said so, since they are no longer read as lengths of time. "once" gives way to anything else. */
export function readFrequency(
  tokens: readonly Token[],
  words: SentenceWords,
): { frequency?: Frequency; taken: boolean[]; at?: Place } {
  const known = vocabularyOf(words);
  const taken = tokens.map(() => false);
  let frequency: Frequency | undefined;
  let saidAt: Place | undefined;
  for (let at = 0; at < tokens.length;) {
    const rate = known.rates.at(tokens, at);
    const found = known.phrases.at(tokens, at) ?? (rate && hasCount(tokens, at, known) ? rate : undefined);
    if (!found) {
      at += 1;
      continue;
    }
    const isDenied = known.negations.has(tokens[at - 1]?.word ?? '');
    if (found.key !== 'none' && !isDenied && (frequency === undefined || frequency === 'once')) {
      frequency = found.key;
      saidAt = found;
    }
    taken.fill(true, found.from, found.to);
    at = found.to;
  }
  return { frequency, taken, at: saidAt };
}
