import { tokensOf } from './sentence-tokens.ts';
import { oncePer } from './once-per.ts';
import type { SentenceWords } from './sentence-words.ts';
import { WIN_LIMITS } from '../win/win.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  timeWords: new Set([
    ...Object.values(words.units).flat(),
    ...Object.keys(words.numbers),
    ...words.articles,
  ]),
}));

/** A full stop ends a clause only before a capital: "approx. 20 min". */
const CLAUSE_END = /[,;!?]+(?=\s|$)|\.(?=\s+\p{Lu}|\s*$)|\n|\s[—–-](?=\s)/gu;
/** A clause with fewer words than this, not counting times, is no title: "10 minutes, down from an hour". */
const LEAST_WORDS = 2;

function saysEnough(clause: string, timeWords: ReadonlySet<string>): boolean {
  const words = tokensOf(clause).filter(({ kind, word }) => kind === 'word' && !timeWords.has(word));
  return words.length >= LEAST_WORDS;
}

function shortened(title: string): string {
  if (title.length <= WIN_LIMITS.title) return title;
  const cut = title.slice(0, WIN_LIMITS.title - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > WIN_LIMITS.title / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** "iPhone" stays as typed: only a word in small letters gets its capital. */
function capitalised(title: string): string {
  const first = /^\p{Ll}+(?=$|[^\p{L}])/u.exec(title)?.[0];
  return first ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}

/** The first clause that says more than a time, in one line. */
export function titleOf(story: string, words: SentenceWords): string {
  const { timeWords } = vocabularyOf(words);
  // A title never needs more; the rest is not worth splitting.
  const start = story.slice(0, WIN_LIMITS.title * 2);
  const end = [...start.matchAll(CLAUSE_END)].find(({ index }) =>
    saysEnough(start.slice(0, index), timeWords),
  )?.index;
  const clause = start.slice(0, end ?? start.length);
  return shortened(capitalised(clause.replace(/\s+/g, ' ').trim()));
}
