import type { Clue, Clues } from './find-clues.ts';
import { oncePer } from './once-per.ts';
import type { Amount } from './read-amounts.ts';
import { endsSentence, type Token } from './sentence-tokens.ts';
import type { ClueKind, SentenceWords } from './sentence-words.ts';

export interface Sentence {
  tokens: readonly Token[];
  clues: Clues;
  /** Tokens already read as how often. */
  taken: readonly boolean[];
  words: SentenceWords;
}

/** What stands before a number: one strong clue, or a verb of duration that says nothing alone. */
export interface Lead {
  clue?: ClueKind;
  /** Where the clue begins. */
  at?: number;
  /** Nothing but fillers between clue and number. */
  beside?: boolean;
  verb?: 'past' | 'present';
  /** The verb speaks of the writer's work: "that took me", "we needed". */
  isOwn?: boolean;
  bound?: 'most' | 'least';
}

const vocabularyOf = oncePer((words: SentenceWords) => ({
  glue: new Set(words.glue),
  prepositions: new Set(words.prepositions),
  persons: new Set(words.persons),
  objects: new Set(words.objects),
  subjects: new Set([...words.persons, ...words.relatives]),
}));

/** How many words are looked at on the way from a number to its clue. */
export const REACH = 8;
const SAVED_REACH = 4;
/** Clues that must stand right beside their number, because elsewhere they are ordinary words. */
const BESIDE_ONLY: ReadonlySet<ClueKind> = new Set([
  'to',
  'became',
  'from',
  'in',
  'done-in',
  'by',
  'reduce',
  'off',
  'but',
  'mend',
  'after',
  'lost',
]);
/** Clues that may stand some words before a verb of duration: "normally the monthly report takes 2 hours". */
const WIDE: ReadonlySet<ClueKind> = new Set(['formerly', 'now']);

interface Search {
  from: number;
  /** Where the number before ends. */
  floor: number;
  reach?: number;
  stopsAt?: (token: Token) => boolean;
}

/** Looks back from a place, over any words of the sentence, for one of these clues. */
export function clueWithin(
  sentence: Sentence,
  kinds: ReadonlySet<ClueKind>,
  search: Search,
): { kind: ClueKind; at: number } | undefined {
  const { from, floor, reach = REACH, stopsAt = endsSentence } = search;
  for (let place = from; place > Math.max(floor, from - reach); place -= 1) {
    const clue = sentence.clues.endingAt(place);
    if (clue && kinds.has(clue.key) && clue.from >= floor) return { kind: clue.key, at: clue.from };
    const token = sentence.tokens[place - 1];
    if (!token || stopsAt(token)) return undefined;
  }
  return undefined;
}

/** "saved the payroll team 3 hours": up to four plain words between. */
function savedWithin(sentence: Sentence, from: number, floor: number): Lead | undefined {
  const { prepositions } = vocabularyOf(sentence.words);
  for (let place = from; place > Math.max(floor, from - SAVED_REACH - 1); place -= 1) {
    const clue = sentence.clues.endingAt(place);
    if (clue)
      return clue.key === 'saved' && clue.from >= floor ? { clue: 'saved', at: clue.from } : undefined;
    const token = sentence.tokens[place - 1];
    if (!token || token.kind !== 'word' || prepositions.has(token.word)) return undefined;
  }
  return undefined;
}

/** From a number back through fillers, bounds and verbs of duration, up to the first clue or the first other word. */
function walkBack(sentence: Sentence, from: number, floor: number): Lead & { found?: Clue; place: number } {
  const { glue, objects, subjects } = vocabularyOf(sentence.words);
  const word = (at: number) => sentence.tokens[at]?.word ?? '';
  let place = from;
  let verb: Lead['verb'];
  let bound: Lead['bound'];
  let isOwn = false;
  for (let steps = 0; steps < REACH && place > floor; steps += 1) {
    const found = sentence.clues.endingAt(place);
    if (found && found.from >= floor) {
      const { key } = found;
      if (key === 'most' || key === 'least') bound ??= key;
      else if (key === 'past' || key === 'present') {
        verb ??= key;
        isOwn ||=
          objects.has(word(found.to - 1)) ||
          [found.from - 1, found.from].some((at) => subjects.has(word(at)));
      } else if (key !== 'skip') return { found, place, verb, bound, isOwn };
      place = found.from;
    } else if (glue.has(word(place - 1)) || sentence.taken[place - 1]) {
      isOwn ||= objects.has(word(place - 1));
      place -= 1;
    } else break;
  }
  return { place, verb, bound, isOwn };
}

const PERSONAL_REACH = 3;

/** "I'd normally dig for an hour", "usually we write 20 minutes": whose verb it is makes up for not knowing the verb. */
function personallyBefore(sentence: Sentence, from: number, floor: number): Lead | undefined {
  const { persons, prepositions } = vocabularyOf(sentence.words);
  for (let place = from; place >= Math.max(floor + 1, from - PERSONAL_REACH); place -= 1) {
    const clue = sentence.clues.endingAt(place);
    if (clue) {
      const isPersonal = [clue.from - 1, clue.to].some((at) => persons.has(sentence.tokens[at]?.word ?? ''));
      return clue.key === 'formerly' && isPersonal ? { clue: 'formerly', at: clue.from } : undefined;
    }
    const token = sentence.tokens[place - 1];
    if (token?.kind !== 'word' || prepositions.has(token.word)) return undefined;
  }
  return undefined;
}

/** `floor` is where the number before ends. */
export function leadOf(sentence: Sentence, amount: Amount, floor: number): Lead {
  const { found, place, verb, bound, isOwn } = walkBack(sentence, amount.from, floor);
  const beside = verb === undefined;
  if (found && found.key !== 'none' && (beside || !BESIDE_ONLY.has(found.key))) {
    return { clue: found.key, at: found.from, beside, verb, bound, isOwn };
  }
  if (verb) {
    const wide = clueWithin(sentence, WIDE, { from: place, floor });
    return { clue: wide?.kind, at: wide?.at, verb, bound, isOwn };
  }
  if (amount.minutes === undefined) return { bound };
  const lead = savedWithin(sentence, place, floor) ?? personallyBefore(sentence, place, floor);
  return { ...lead, bound };
}
