import { spanOf } from '../../domain/digest/digest.ts';
import type { Team } from '../../domain/team/team.ts';
import { addWeeks, instantOf, mondayOf, weekOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';
import { planDigest } from '../digest/plan-digest.ts';
import { repairGallery } from '../win/copy-win.ts';
import { markWeeks } from '../progress/mark-weeks.ts';

/**
 * The next week begins on Monday at midnight, where the team is. Planned before a team is set up, so that a crash after it
 * loses nothing; the week of a team that never was changes no figure.
 */
export async function planWeek(world: World, team: Team, now = world.clock()): Promise<void> {
  const next = addWeeks(weekOf(now, team.zone), 1);
  const due = instantOf(mondayOf(next), '00:00', team.zone);
  await keepJob(world.tables, world.tenant, { kind: 'week', team: team.id }, due);
}

/** The wins that are read most; older ones are repaired on demand. */
const REPAIRED_MS = 8 * 7 * 86_400_000;

/** A team's people count in their department in every week, also in one in which nothing happens. */
export async function beginWeek(world: World, id: string, due: Date): Promise<void> {
  const team = await findTeam(world.tables, world.tenant, id);
  if (!team) return;
  // One instant for both: a week that begins meanwhile is planned, though it was not marked.
  const now = world.clock();
  await markWeeks(world, team.value, weekOf(due, team.value.zone));
  await planWeek(world, team.value, now);
  if (team.value.setUpAt !== undefined) {
    // Late by weeks, it is still last week that is told of.
    const begun = spanOf(weekOf(now, team.value.zone), team.value.zone).from;
    await planDigest(world, team.value, due > begun ? due : begun);
  }
  await repairGallery(world, id, new Date(due.getTime() - REPAIRED_MS));
}
