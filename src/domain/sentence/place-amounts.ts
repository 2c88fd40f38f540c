import { clueBehind, isTakenOff } from './clues-behind.ts';
import { clueWithin, leadOf, type Lead, type Sentence } from './lead-clues.ts';
import type { Amount } from './read-amounts.ts';
import { endsSentence } from './sentence-tokens.ts';
import type { ClueKind } from './sentence-words.ts';

export type Role = 'before' | 'after' | 'saved' | 'lost' | 'denied';

export interface Placed extends Amount {
  role?: Role;
  lead: Lead;
  behind?: ClueKind;
  /** Tokens since the number before, and whether both are in one sentence. */
  gap: number;
  joined: boolean;
}

const REDUCE: ReadonlySet<ClueKind> = new Set(['reduce', 'gain', 'saved']);
const UNREAL: ReadonlySet<ClueKind> = new Set(['unreal', 'not']);
const ERAS: ReadonlySet<ClueKind> = new Set(['formerly', 'now']);
const REDUCE_REACH = 7;
const UNREAL_REACH = 4;
const DAY = 480;

const ROLE_OF_LEAD: Partial<Record<ClueKind, Role>> = {
  formerly: 'before',
  before: 'before',
  instead: 'before',
  now: 'after',
  in: 'after',
  'done-in': 'after',
  became: 'after',
  lost: 'lost',
};
const ROLE_OF_BEHIND: Partial<Record<ClueKind, Role>> = {
  before: 'before',
  formerly: 'before',
  gone: 'before',
  now: 'after',
};

function isSaved(placed: Placed, sentence: Sentence, floor: number): boolean {
  const { lead, behind } = placed;
  if (behind === 'saved' || behind === 'gain' || lead.clue === 'saved') return true;
  if (lead.clue === 'reduce') return behind === 'off' || isTakenOff(sentence, placed);
  return (
    lead.clue === 'by' &&
    lead.at !== undefined &&
    Boolean(clueWithin(sentence, REDUCE, { from: lead.at, floor, reach: REDUCE_REACH }))
  );
}

/** "could save 2 hours" and "did not save 10 minutes" within one clause. */
const isUnreal = (sentence: Sentence, from: number, floor: number): boolean =>
  clueWithin(sentence, UNREAL, {
    from,
    floor,
    reach: UNREAL_REACH,
    stopsAt: ({ kind }) => kind === 'mark',
  }) !== undefined;

const eraOf = (sentence: Sentence, from: number, floor: number): ClueKind | undefined =>
  clueWithin(sentence, ERAS, { from, floor, stopsAt: ({ kind }) => kind === 'mark' })?.kind;

/** What a number says by the words right beside it; what its neighbours say comes later. */
function ownRole(placed: Placed, sentence: Sentence, floor: number): Role | undefined {
  const { lead, behind } = placed;
  if (isSaved(placed, sentence, floor)) {
    return isUnreal(sentence, lead.at ?? placed.from, floor) ? 'denied' : 'saved';
  }
  if (
    lead.clue === 'to' &&
    lead.at !== undefined &&
    clueWithin(sentence, REDUCE, { from: lead.at, floor, reach: REDUCE_REACH })
  )
    return 'after';
  const isIn = lead.clue === 'in' || lead.clue === 'done-in';
  // "I used to do this in 2 hours"
  if (isIn && lead.at !== undefined && eraOf(sentence, lead.at, floor) === 'formerly') return 'before';
  // "hired 3 people in 2 weeks" is a stretch of the calendar, unless another number stands against it.
  if (lead.clue === 'in' && (placed.lends ?? 0) >= DAY) return undefined;
  return (lead.clue && ROLE_OF_LEAD[lead.clue]) ?? (behind && ROLE_OF_BEHIND[behind]);
}

export function placedAmounts(sentence: Sentence, amounts: readonly Amount[]): Placed[] {
  let floor = 0;
  return amounts.map((amount, index) => {
    const lead = leadOf(sentence, amount, floor);
    const ceiling = amounts[index + 1]?.from ?? sentence.tokens.length;
    const placed: Placed = {
      ...amount,
      lead,
      behind: clueBehind(sentence, amount, ceiling),
      gap: amount.from - floor,
      joined: index > 0 && !sentence.tokens.slice(floor, amount.from).some(endsSentence),
    };
    placed.role = ownRole(placed, sentence, floor);
    floor = amount.to;
    return placed;
  });
}
