import { clueWithin, type Sentence } from './lead-clues.ts';
import { oncePer } from './once-per.ts';
import type { Placed, Role } from './place-amounts.ts';
import { endsSentence } from './sentence-tokens.ts';
import type { ClueKind, SentenceWords } from './sentence-words.ts';

export interface Pair {
  before: Placed;
  after: Placed;
}

const vocabularyOf = oncePer((words: SentenceWords) => ({ of: new Set(words.of) }));
const MEND: ReadonlySet<ClueKind> = new Set(['mend']);
/** How many words may stand between two numbers that belong together. */
const NEAR = 9;
const CLOSE = 3;

/** "saved 40 min, no wait, 30 min": the last one counts, in the place of the first. */
export function withCorrections(sentence: Sentence, amounts: readonly Placed[]): Placed[] {
  const result: Placed[] = [];
  for (const amount of amounts) {
    const last = result.at(-1);
    const corrects =
      last &&
      amount.gap <= NEAR &&
      clueWithin(sentence, MEND, { from: amount.from, floor: last.to }) &&
      (!amount.role || amount.role === last.role);
    if (corrects)
      result[result.length - 1] = {
        ...amount,
        lead: last.lead,
        role: last.role,
        gap: last.gap,
        joined: last.joined,
      };
    else result.push(amount);
  }
  return result;
}

const isLonger = (one: Placed, other: Placed): boolean =>
  one.minutes !== undefined && other.minutes !== undefined && one.minutes > other.minutes;

/** "5 mins!! Used to be 30": a new sentence that begins with how it was. */
function isTurn({ tokens }: Sentence, first: Placed, second: Placed): boolean {
  const { at, clue } = second.lead;
  if (second.joined || first.minutes === undefined || clue !== 'formerly' || at === undefined) return false;
  return (
    at > first.to && tokens.slice(first.to, at).every((token) => endsSentence(token) && token.word !== '\n')
  );
}

/** Which of two neighbours came first in time, by the words between them; nothing when they do not belong together. */
function orderOf(sentence: Sentence, first: Placed, second: Placed): 'forward' | 'backward' | undefined {
  const { lead } = second;
  const isFree = first.role === undefined;
  const near = second.joined && second.gap <= NEAR;
  const touching = lead.at !== undefined && lead.at === first.to;

  if (lead.clue === 'to') {
    const leads = first.lead.clue === 'from' || first.lead.clue === 'reduce';
    return (isFree && (touching || (near && leads))) || (touching && first.role === 'before')
      ? 'forward'
      : undefined;
  }
  if (lead.clue === 'but') return first.lead.clue === 'not' && near ? 'forward' : undefined;
  const isSet = (near || touching) && lead.beside && (isFree || first.role === 'after');
  if (lead.clue === 'not') return isSet ? 'backward' : undefined;
  if (lead.clue === 'instead' && isSet) return 'backward';
  if (lead.clue === 'versus') return isSet && isLonger(second, first) ? 'backward' : undefined;
  if (isFree && isTurn(sentence, first, second)) return 'backward';
  if (!isFree || !near) return undefined;
  if (lead.clue === 'became' || lead.clue === 'now') return 'forward';
  if (lead.clue === 'in' || lead.clue === 'done-in') {
    const ofWork = vocabularyOf(sentence.words).of.has(sentence.tokens[first.to]?.word ?? '');
    return touching || ofWork || first.adjective ? 'forward' : undefined;
  }
  // "a 3 hour task took 30 minutes"
  if (first.adjective && lead.verb && second.role === undefined) return 'forward';
  if (second.role === 'before') return lead.clue || second.gap <= CLOSE ? 'backward' : undefined;
  return undefined;
}

/** "instead of an hour, 10 minutes". */
const followsInstead = (first: Placed, second: Placed): boolean =>
  first.lead.clue === 'instead' && second.role === undefined && second.joined && second.gap <= CLOSE;

function pair(before: Placed, after: Placed): Pair {
  before.role = 'before';
  after.role = 'after';
  return { before, after };
}

/** Pairs that the words between two neighbours make; it also notes their roles. */
function neighbours(sentence: Sentence, amounts: readonly Placed[]): Pair[] {
  return amounts.slice(1).flatMap((second, index) => {
    const first = amounts[index];
    if (!first) return [];
    const order = orderOf(sentence, first, second);
    if (order === 'forward' || followsInstead(first, second)) return [pair(first, second)];
    return order === 'backward' ? [pair(second, first)] : [];
  });
}

/** A verb alone says nothing, but beside something sure it says the other half: "normally 2 hours … it was 25 minutes". */
function placeByVerb(amounts: readonly Placed[]): void {
  const free = amounts.filter((amount) => amount.role === undefined);
  const past = free.find((amount) => amount.lead.verb === 'past');
  const own = free.find((amount) => amount.lead.verb === 'past' && amount.lead.isOwn);
  const present = free.find(
    (amount) => amount.lead.verb === 'present' || amount.lead.clue === 'after' || amount.behind === 'after',
  );
  const has = (role: Role) => amounts.some((amount) => amount.role === role);
  if (has('before') && !has('after')) {
    const after = present ?? past;
    if (after) after.role = 'after';
  } else if (has('after') && !has('before')) {
    const sure = amounts.find((amount) => amount.role === 'after');
    // "The backup took 7 hours, Copilot found why in 5 minutes": in whose time is not said.
    const former = sure?.lead.clue === 'in' ? own : past;
    if (sure && former && (sure.lead.clue !== 'in' || distance(former, sure) <= NEAR)) former.role = 'before';
  } else if (!has('before') && !has('after') && past && present) {
    past.role = 'before';
    present.role = 'after';
  }
}

/** "draft in 3 minutes, final in 15, normally an hour": the hour stands beside the 15. */
const nearest = (before: Placed, amounts: readonly Placed[]): Placed | undefined =>
  amounts
    .filter((amount) => amount.role === 'after')
    .reduce<Placed | undefined>(
      (near, one) => (near && distance(near, before) <= distance(one, before) ? near : one),
      undefined,
    );
const distance = (one: Placed, other: Placed): number => Math.abs(one.from - other.from);

/** All pairs of before and after; without one, the last before and what stands nearest. */
export function pairsOf(sentence: Sentence, amounts: readonly Placed[]): Pair[] {
  const pairs = neighbours(sentence, amounts);
  if (pairs.length > 0) return pairs;
  placeByVerb(amounts);
  const before = amounts.filter((amount) => amount.role === 'before').at(-1);
  const after = before && nearest(before, amounts);
  return before && after ? [{ before, after }] : [];
}
