import { countOf, ordinalsOf, unionOf } from '../../domain/progress/bit-set.ts';
import { type Figure, signedFigure } from '../../domain/progress/figure.ts';
import { newRollUp, type RollUp } from '../../domain/progress/roll-up.ts';
import { rosterOf } from '../../domain/progress/week-figures.ts';
import { type Member, isPresent } from '../../domain/team/roster.ts';
import { weekAfterTraining } from '../../domain/team/team.ts';
import { homeIn } from '../../domain/person/person.ts';
import { addWeeks, mondayOf, sundayOf, weekOf, weeksUpTo } from '../../domain/week.ts';
import { listRollUps } from '../../store/progress/progress-store.ts';
import { listMembers } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';

export interface ProgressWeek {
  week: string;
  monday: string;
  afterTraining?: number;
  active: Figure;
  wins: number;
  due: number;
  held: number;
  skipped: number;
  async: number;
  settled: boolean;
}

export interface ProgressSeen {
  team: { id: string; name: string };
  people: number;
  membersHere: number;
  training?: string;
  weekAfterTraining?: number;
  weeks: ProgressWeek[];
  fourWeeks: Figure;
  segments: { held: number; due: number; skipped: number; async: number };
  wins: number;
  to: string;
}

/** Four settled weeks make a month (counting rules 2 and "monthly AI use"). */
const MONTH = 4;

/**
 * A team's weeks up to the present one, from roll-ups: two range reads however many weeks. Weeks before the app was added
 * are left out. The present week and the one before are still coming in.
 */
export async function readProgress(
  world: World,
  actor: Actor,
  teamId: string,
  count: number,
): Promise<ProgressSeen> {
  const { team } = await permitted(world, actor, teamId, 'team.progress');
  const now = weekOf(world.clock(), team.zone);
  const since = weekOf(new Date(team.installedAt), team.zone);
  const weeks = weeksUpTo(now, count).filter((week) => week >= since);
  const [rollUps, stored] = await Promise.all([
    listRollUps(world.tables, world.tenant, teamId, weeks[0] ?? now, now),
    listMembers(world.tables, world.tenant, teamId),
  ]);
  const members = stored.map((each) => each.value);
  const rollUpIn = (week: string) => rollUps.find((each) => each.week === week) ?? newRollUp(week);
  const seen = weeks.map((week): ProgressWeek => {
    const rollUp = rollUpIn(week);
    return {
      week,
      monday: mondayOf(week),
      afterTraining: weekAfterTraining(team, week),
      active: activeIn(teamId, members, rollUp, week),
      wins: rollUp.wins,
      due: rollUp.due.length,
      held: rollUp.held.length,
      skipped: rollUp.skipped.length,
      async: rollUp.async.length,
      settled: week < addWeeks(now, -1),
    };
  });
  const sum = (figure: 'wins' | 'due' | 'held' | 'skipped' | 'async') =>
    seen.reduce((total, week) => total + week[figure], 0);
  const month = weeksUpTo(addWeeks(now, -2), MONTH).filter((week) => week >= since);
  return {
    team: { id: team.id, name: team.name },
    people: members.filter(isPresent).length,
    membersHere: members.filter((member) => isPresent(member) && homeIn(member.homes, now) === teamId).length,
    training: team.training,
    weekAfterTraining: weekAfterTraining(team, now),
    weeks: seen,
    fourWeeks: activeInMonth(teamId, members, month.map(rollUpIn)),
    segments: { held: sum('held'), due: sum('due'), skipped: sum('skipped'), async: sum('async') },
    wins: sum('wins'),
    to: sundayOf(now),
  };
}

function activeIn(team: string, members: Member[], rollUp: RollUp, week: string): Figure {
  return signedFigure(
    countOf(rollUp.active),
    countOf(rollUp.heard),
    countOf(rosterOf(team, members, rollUp, week)),
  );
}

/** People active in any of the weeks, of those on the roster at the end of the last. */
function activeInMonth(team: string, members: Member[], rollUps: RollUp[]): Figure {
  const last = rollUps.at(-1);
  if (!last || rollUps.length < MONTH) return { is: 'withheld', why: 'not-over' };
  const roster = new Set(ordinalsOf(rosterOf(team, members, last, last.week)));
  const among = (sets: string[]) => ordinalsOf(unionOf(sets)).filter((ordinal) => roster.has(ordinal)).length;
  return signedFigure(
    among(rollUps.map((each) => each.active)),
    among(rollUps.map((each) => each.heard)),
    roster.size,
  );
}
