import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, instantOf, localOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

/**
 * When the next agenda is prepared: the day before the segment, at its hour. For a segment that is less than a day away
 * that instant has passed, so it is prepared at once.
 */
export function agendaDue(team: Team, now: Date): Date | undefined {
  const today = localOf(now, team.zone).date;
  const occurrence = nextOccurrence(team.cadence, addDays(today, 1));
  return occurrence === undefined
    ? undefined
    : instantOf(addDays(occurrence, -1), team.cadence.time, team.zone);
}

/** A team that moves its segment leaves its former job behind; it prepares what is due then, which changes nothing. */
export async function planAgenda(world: World, team: Team): Promise<void> {
  const isLive = team.setUpAt !== undefined && team.place !== undefined;
  const due = isLive ? agendaDue(team, world.clock()) : undefined;
  if (due) await keepJob(world.tables, world.tenant, { kind: 'agenda', team: team.id }, due);
}
