import { type Team, type TeamSetUp } from '../../domain/team/team.ts';
import { addWeeks, isZone, localOf, type Week, weekOf } from '../../domain/week.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { commitTeam, teamWrite } from '../../store/team/team-store.ts';
import { planDigest } from '../digest/plan-digest.ts';
import { planWeek } from '../planning/begin-week.ts';
import { planAgenda } from '../planning/plan-agenda.ts';
import { planChannelVersion } from '../planning/plan-channel-version.ts';
import type { Actor, World } from '../ports.ts';
import { markWeeks } from '../progress/mark-weeks.ts';
import { demandDepartment } from '../playbook/departments.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { seeTeam } from './see-team.ts';
import { permitted } from './standing.ts';
import type { TeamSeen } from './team-seen.ts';

/** Saves what a manager set. `rev` is the one last read: somebody else's newer settings are never overwritten unseen. */
export async function setUpTeam(
  world: World,
  actor: Actor,
  team: string,
  setUp: TeamSetUp,
  rev?: number,
): Promise<TeamSeen> {
  await permitted(world, actor, team, 'team.set-up');
  await demandDepartment(world, setUp.department);
  if (!isZone(setUp.zone)) return refuse('invalid', 'zone', { zone: setUp.zone });
  const saved = await writing(world, async () => {
    const standing = await permitted(world, actor, team, 'team.set-up');
    if (rev !== undefined && standing.team.rev !== rev) {
      // Asked for twice, or kept by an attempt whose answer was lost.
      if (isSetUpAs(standing.team, setUp)) return standing;
      return refuse('stale', 'stale', undefined, await seeTeam(world, standing));
    }
    const next = withSetUp(standing.team, setUp, world.clock());
    await markWeeks(world, standing.team, firstWeekChanged(standing.team, world.clock()));
    // Planned before it is kept, so that a process that dies in between leaves no team without its agendas.
    await planWeek(world, next);
    await planAgenda(world, next);
    await planDigest(world, next);
    await planChannelVersion(world, next);
    // The first set-up says in which department the wins before it were shared.
    const shelve = standing.team.setUpAt === undefined ? [outboxWrite({ do: 'copy-wins' })] : [];
    await commitTeam(world.tables, world.tenant, team, [teamWrite(next, standing.etag), ...shelve]);
    return { ...standing, team: next };
  });
  return seeTeam(world, saved);
}

/** The first set-up gives a department to all weeks since the app was added; later ones change nothing behind them. */
const firstWeekChanged = (team: Team, now: Date): Week =>
  weekOf(team.setUpAt === undefined ? new Date(team.installedAt) : now, team.zone);

const isSetUpAs = ({ cadence, departments, training, way, zone }: Team, setUp: TeamSetUp): boolean =>
  departments.at(-1)?.department === setUp.department &&
  cadence.every === setUp.every &&
  cadence.weekday === setUp.weekday &&
  cadence.time === setUp.time &&
  zone === setUp.zone &&
  way === (setUp.way ?? way) &&
  training === setUp.training;

function withSetUp(team: Team, setUp: TeamSetUp, now: Date): Team {
  const anchor = anchorAfter(team, setUp, now);
  return {
    ...team,
    zone: setUp.zone,
    cadence: { every: setUp.every, weekday: setUp.weekday, time: setUp.time, anchor },
    way: setUp.way ?? team.way,
    departments: departmentsAfter(team, setUp.department, now),
    training: setUp.training,
    setUpAt: team.setUpAt ?? now.toISOString(),
    rev: team.rev + 1,
  };
}

/** Saving again keeps the rhythm: only another weekday or cadence counts its two weeks from the day it is saved. */
function anchorAfter(team: Team, setUp: TeamSetUp, now: Date): string {
  const { cadence } = team;
  const isSame =
    team.setUpAt !== undefined && cadence.every === setUp.every && cadence.weekday === setUp.weekday;
  return isSame ? cadence.anchor : localOf(now, setUp.zone).date;
}

/**
 * The first set-up says where the team always was; a later change is a move and counts from the next week. A move that was
 * changed again before it counted stays in the list, so that what was folded for it is taken back there.
 */
function departmentsAfter(team: Team, department: string, now: Date): Team['departments'] {
  const current = team.departments.at(-1);
  if (team.setUpAt === undefined)
    return [{ department, from: team.departments[0]?.from ?? weekOf(now, team.zone) }];
  if (current?.department === department) return team.departments;
  return [...team.departments, { department, from: addWeeks(weekOf(now, team.zone), 1) }];
}
