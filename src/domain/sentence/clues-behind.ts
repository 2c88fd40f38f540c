import { REACH, type Sentence } from './lead-clues.ts';
import { oncePer } from './once-per.ts';
import type { Amount } from './read-amounts.ts';
import type { ClueKind, SentenceWords } from './sentence-words.ts';

const vocabularyOf = oncePer((words: SentenceWords) => ({
  glue: new Set(words.glue),
  glueBehind: new Set(words.glueBehind),
  afterBefore: new Set(words.afterBefore),
}));

const BEHIND_REACH = 4;
const BEHIND: ReadonlySet<ClueKind> = new Set([
  'saved',
  'gain',
  'gone',
  'before',
  'after',
  'now',
  'formerly',
  'off',
]);
const NEEDS_END: ReadonlySet<ClueKind> = new Set(['before', 'after']);

/** The clue right behind a number: "20 minutes back", "38 min before". `ceiling` is where the next number begins. */
export function clueBehind(sentence: Sentence, amount: Amount, ceiling: number): ClueKind | undefined {
  const known = vocabularyOf(sentence.words);
  let place = amount.to;
  for (let steps = 0; steps <= BEHIND_REACH && place < ceiling;) {
    const clue = sentence.clues.startingAt(place);
    if (clue && clue.key !== 'past' && clue.key !== 'present') {
      const belongsToNext = leadsOnTo(sentence, clue.to, ceiling);
      if (!BEHIND.has(clue.key) || belongsToNext) return undefined;
      const next = sentence.tokens[clue.to];
      if (NEEDS_END.has(clue.key) && next?.kind === 'word' && !known.afterBefore.has(next.word))
        return undefined;
      return clue.key;
    }
    const token = sentence.tokens[place];
    if (!token || !(sentence.taken[place] || known.glueBehind.has(token.word))) return undefined;
    if (!sentence.taken[place]) steps += 1;
    place += 1;
  }
  return undefined;
}

const OFF_REACH = 5;

/** "cut 45 minutes of admin from every handover": the word may stand a little behind the number. */
export function isTakenOff(sentence: Sentence, amount: Amount): boolean {
  for (let place = amount.to; place < amount.to + OFF_REACH; place += 1) {
    const kind = sentence.clues.startingAt(place)?.key;
    if (kind === 'off' || kind === 'from') return true;
    if (sentence.tokens[place]?.kind !== 'word') return false;
  }
  return false;
}

/** Whether nothing but fillers stand between a clue and the next number. */
function leadsOnTo(sentence: Sentence, from: number, ceiling: number): boolean {
  if (ceiling >= sentence.tokens.length) return false;
  const known = vocabularyOf(sentence.words);
  for (let place = from; place < ceiling; place += 1) {
    if (place - from > REACH || !known.glue.has(sentence.tokens[place]?.word ?? '')) return false;
  }
  return true;
}
