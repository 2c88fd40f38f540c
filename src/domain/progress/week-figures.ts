import { countedIn, type Member } from '../team/roster.ts';
import type { Week } from '../week.ts';
import { bitSetOf, ordinalsOf, unionOf } from './bit-set.ts';
import type { RollUp } from './roll-up.ts';
import { sumOfCounts, type UseCounts } from './use-counts.ts';

/** A week of a team, department or the organisation: figures, and the sets they are counted from. */
export interface WeekFigures extends UseCounts {
  active: string;
  heard: string;
  roster: string;
  wins: number;
  due: number;
  held: number;
  skipped: number;
  async: number;
}

/** The people a week counts: N of counting rule 5, as a set. */
export function rosterOf(team: string, members: Member[], rollUp: RollUp, week: Week): string {
  const byOrdinal = new Map(members.map((member) => [member.ordinal, member.user]));
  const pinned = ordinalsOf(rollUp.pinned);
  const users = new Set(pinned.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []));
  const counted = countedIn(team, members, users, week).map((member) => member.ordinal);
  return bitSetOf([...counted, ...pinned]);
}

export const figuresOfTeam = (team: string, members: Member[], rollUp: RollUp, week: Week): WeekFigures => ({
  active: rollUp.active,
  heard: rollUp.heard,
  roster: rosterOf(team, members, rollUp, week),
  wins: rollUp.wins,
  due: rollUp.due.length,
  held: rollUp.held.length,
  skipped: rollUp.skipped.length,
  async: rollUp.async.length,
  ...countsOf(rollUp),
});

const countsOf = ({ tries, used }: RollUp): UseCounts =>
  sumOfCounts([
    { used: {}, tries },
    ...Object.values(used).map((ids) => ({ used: Object.fromEntries(ids.map((id) => [id, 1])), tries: {} })),
  ]);

/** Sets are recomputed from the parts, never added to, so that a withdrawal can clear what it set. */
export function figuresOfAll(parts: WeekFigures[]): WeekFigures {
  const sum = (figure: 'wins' | 'due' | 'held' | 'skipped' | 'async') =>
    parts.reduce((total, part) => total + part[figure], 0);
  return {
    active: unionOf(parts.map((part) => part.active)),
    heard: unionOf(parts.map((part) => part.heard)),
    roster: unionOf(parts.map((part) => part.roster)),
    wins: sum('wins'),
    due: sum('due'),
    held: sum('held'),
    skipped: sum('skipped'),
    async: sum('async'),
    ...sumOfCounts(parts),
  };
}
