import { type Coming, isTaken, MOVE_DAYS, PLAN_DAYS } from '../../domain/agenda/coming.ts';
import { type Agenda, dateOfAgendaId } from '../../domain/agenda/agenda.ts';
import type { Team } from '../../domain/team/team.ts';
import { addDays, daysBetween, instantOf, localOf } from '../../domain/week.ts';
import { findTeam, teamWrite } from '../../store/team/team-store.ts';
import type { Write } from '../../store/table.ts';
import type { World } from '../ports.ts';
import { refuse, refuseStranger } from '../refuse.ts';
import { listNear } from './list-near.ts';

/**
 * Makes sure that a segment may be on a day and hour. The team's header, written unchanged in the same transaction, makes
 * two who choose one hour at once, or set the team up meanwhile, decide one after the other.
 */
export async function claimHour(
  world: World,
  teamId: string,
  wanted: Coming,
): Promise<{ claim: Write; team: Team; near: Agenda[] }> {
  const header = await findTeam(world.tables, world.tenant, teamId);
  if (!header) return refuseStranger();
  const team = header.value;
  const near = await listNear(world, team);
  if (isTaken(team, near, wanted)) return refuse('conflict', 'hourTaken');
  return { claim: teamWrite(team, header.etag), team, near };
}

/** A day and hour that is to come and not too far away. */
export function checkHour(world: World, { zone }: Pick<Team, 'zone'>, { id, date, time }: Coming): void {
  const now = world.clock();
  if (instantOf(date, time, zone) <= now) refuse('invalid', 'hourPast');
  if (Math.abs(daysBetween(dateOfAgendaId(id), date)) > MOVE_DAYS) refuse('invalid', 'movedTooFar');
  if (date > addDays(localOf(now, zone).date, PLAN_DAYS)) refuse('invalid', 'plannedTooFar');
}
