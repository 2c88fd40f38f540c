import { z } from 'zod/v4';
import { type Acts, isActive } from './act.ts';
import { type BitSet, EMPTY_SET, withBit } from './bit-set.ts';
import { NO_TRIES, sumOfTries, type Tries, triesSchema } from './use-counts.ts';

/** A team's week, kept in the same transaction as each fact. Sets are by ordinal; agendas and wins by id. */
export const rollUpSchema = z.object({
  week: z.string(),
  /** People with a counted act whose home this team was. */
  active: z.string(),
  /** People heard from: a counted act, or an answered check-in. */
  heard: z.string(),
  /** People pinned here by an act; they count in N also after leaving. */
  pinned: z.string(),
  /** Wins shared in this team in this week and not withdrawn. */
  wins: z.number().int().min(0),
  /** Agendas that were due, held and skipped, by id, so that a repeat changes nothing. */
  due: z.array(z.string()),
  held: z.array(z.string()),
  skipped: z.array(z.string()),
  /** Had in the channel instead of a meeting, apart from held and skipped. */
  async: z.array(z.string()).default([]),
  /** Use cases gone through, by the agenda they were in, so that a repeat changes nothing. */
  used: z.record(z.string(), z.array(z.string())).default({}),
  /** Tried-its of this team's wins by the use case of the win, in the week of the act. */
  tries: z.record(z.string(), triesSchema).default({}),
  /** Counts every write; contributions are replaced only by a newer one. */
  rev: z.number().int().min(0),
});
export type RollUp = z.infer<typeof rollUpSchema>;

export const newRollUp = (week: string): RollUp => ({
  week,
  active: EMPTY_SET,
  heard: EMPTY_SET,
  pinned: EMPTY_SET,
  wins: 0,
  due: [],
  held: [],
  skipped: [],
  async: [],
  used: {},
  tries: {},
  rev: 0,
});

export interface RollUpChange {
  acts?: Acts;
  wins?: 1 | -1;
  due?: string;
  held?: string;
  /** A correction says that nothing of it was done. */
  notHeld?: string;
  skipped?: string;
  /** An agenda that was moved to another week. */
  undue?: string;
  /** An agenda whose skipping was taken back. */
  unskipped?: string;
  /** Counted here, it is not skipped any more. */
  async?: string;
  /** What was gone through in an agenda that is over; nothing when a correction says so. */
  used?: { agenda: string; useCases: readonly string[] };
  /** By how much a report changes what is counted of a use case. */
  tried?: { useCase: string; by: Tries };
}

const without = (ids: string[], id: string | undefined): string[] => ids.filter((each) => each !== id);

const adding = (ids: string[], id: string | undefined): string[] =>
  id === undefined || ids.includes(id) ? ids : [...ids, id];

function setOfActs(set: BitSet, acts: Acts | undefined, on: boolean): BitSet {
  return acts ? withBit(set, acts.ordinal, on) : set;
}

function usedAfter(used: RollUp['used'], { undue, used: now }: RollUpChange): RollUp['used'] {
  const kept = Object.entries(used).filter(([agenda]) => agenda !== undue && agenda !== now?.agenda);
  return Object.fromEntries(
    now && now.useCases.length > 0 ? [...kept, [now.agenda, [...now.useCases]]] : kept,
  );
}

function triesAfter(tries: RollUp['tries'], tried: RollUpChange['tried']): RollUp['tries'] {
  if (!tried) return tries;
  const { [tried.useCase]: former = NO_TRIES, ...others } = tries;
  const { of, worked } = sumOfTries(former, tried.by);
  const now = { worked: Math.max(0, worked), of: Math.max(0, of) };
  return now.of === 0 ? others : { ...others, [tried.useCase]: now };
}

/** The roll-up after one fact. `heard` equals `active` until check-ins come, which may be heard without being active. */
export function changedRollUp(rollUp: RollUp, change: RollUpChange): RollUp {
  const { acts } = change;
  const active = acts ? isActive(acts) : false;
  return {
    ...rollUp,
    active: setOfActs(rollUp.active, acts, active),
    heard: setOfActs(rollUp.heard, acts, active),
    pinned: setOfActs(rollUp.pinned, acts, true),
    wins: Math.max(0, rollUp.wins + (change.wins ?? 0)),
    due: without(adding(rollUp.due, change.due), change.undue),
    held: without(adding(rollUp.held, change.held), change.notHeld),
    skipped: without(without(adding(rollUp.skipped, change.skipped), change.unskipped), change.async),
    async: adding(rollUp.async, change.async),
    used: usedAfter(rollUp.used, change),
    tries: triesAfter(rollUp.tries, change.tried),
    rev: rollUp.rev + 1,
  };
}
