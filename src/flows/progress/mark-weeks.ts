import type { Team } from '../../domain/team/team.ts';
import { addWeeks, type Week, weekOf, weeksBetween, weeksUpTo } from '../../domain/week.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { listRollUps } from '../../store/progress/progress-store.ts';
import type { World } from '../ports.ts';

/** Agendas are prepared ahead, and with them figures of weeks to come; never further than this. */
const WEEKS_AHEAD = 8;

/**
 * Marks the weeks in which a change of a team's people or departments shows: from a week up to the present one, and coming
 * ones that have figures already. Called before the change is written, so that a crash after it loses nothing.
 */
export async function markWeeks(world: World, team: Team, from: Week): Promise<void> {
  const at = world.clock();
  const now = weekOf(at, team.zone);
  const [next, last] = [addWeeks(now, 1), addWeeks(now, WEEKS_AHEAD)];
  const coming = await listRollUps(world.tables, world.tenant, team.id, next, last);
  const past = weeksUpTo(now, Math.max(1, weeksBetween(from, now) + 1));
  for (const week of [...past, ...coming.map((rollUp) => rollUp.week)])
    await markDirty(world.tables, world.tenant, { team: team.id, week, at: at.toISOString() });
}
