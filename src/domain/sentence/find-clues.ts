import { oncePer } from './once-per.ts';
import { allFound, type Found } from './phrase-finder.ts';
import { finderOf, listFinder } from './sentence-finder.ts';
import type { Token } from './sentence-tokens.ts';
import { CLUES, type ClueKind, type SentenceWords } from './sentence-words.ts';

export type Clue = Found<ClueKind>;

export interface Clues {
  /** The clue whose last token is right before this place. */
  endingAt(place: number): Clue | undefined;
  startingAt(place: number): Clue | undefined;
}

const vocabularyOf = oncePer((words: SentenceWords) => ({
  clues: finderOf(
    words,
    CLUES.map((kind) => [kind, words.clues[kind]] as const),
  ),
  awaited: listFinder(words, words.awaited),
  units: new Set(Object.values(words.units).flat()),
}));

/** How far before "in" a word may stand that makes it an appointment: "the call with the bank starts in 20 minutes". */
const AWAITED_WITHIN = 8;

/** All words of a sentence that say something about a number beside them. */
export function cluesIn(tokens: readonly Token[], words: SentenceWords): Clues {
  const known = vocabularyOf(words);
  /** "90 mins > 10 mins"; after a word it means more than. */
  const isArrow = ({ from, to }: Clue): boolean =>
    tokens[from]?.word === '>' &&
    to === from + 1 &&
    (known.units.has(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.kind === 'number');
  const isAwaited = (place: number): boolean => {
    for (let from = Math.max(0, place - AWAITED_WITHIN); from < place; from += 1) {
      if (known.awaited.at(tokens, from)?.to === place) return true;
    }
    return false;
  };
  const clues = allFound(known.clues, tokens)
    .filter((clue) => clue.key !== 'in' || !isAwaited(clue.to))
    .map((clue): Clue => (isArrow(clue) ? { ...clue, key: 'became' } : clue));
  const ends = new Map(clues.map((clue) => [clue.to, clue]));
  const starts = new Map(clues.map((clue) => [clue.from, clue]));
  return { endingAt: (place) => ends.get(place), startingAt: (place) => starts.get(place) };
}
