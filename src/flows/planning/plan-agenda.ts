import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, instantOf, localOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

/** A segment that was given a day of its own is prepared the day before that. */
export async function planPreparing(
  world: World,
  { team, zone }: { team: string; zone: string },
  { date, time }: { date: string; time: string },
): Promise<void> {
  const due = instantOf(addDays(date, -1), time, zone);
  if (due > world.clock()) await keepJob(world.tables, world.tenant, { kind: 'agenda', team }, due);
}

/**
 * When an agenda is prepared: the day before the segment, at its hour; the first such instant after `now`. An agenda whose
 * day has come already is prepared by whoever opens it first.
 */
export function agendaDue(team: Team, now: Date): Date | undefined {
  const today = localOf(now, team.zone).date;
  for (const from of [addDays(today, 1), addDays(today, 2)]) {
    const occurrence = nextOccurrence(team.cadence, from);
    if (occurrence === undefined) return undefined;
    const due = instantOf(addDays(occurrence, -1), team.cadence.time, team.zone);
    if (due > now) return due;
  }
  return undefined;
}

/**
 * Keeps the job for the next agenda. A team that moves its segment leaves its former job behind: it prepares what is due
 * then, which changes nothing, and plans the same next job as the other.
 */
export async function planAgenda(world: World, team: Team, after = world.clock()): Promise<void> {
  const isLive = team.setUpAt !== undefined && team.place !== undefined;
  const now = world.clock();
  const due = isLive ? agendaDue(team, after > now ? after : now) : undefined;
  if (due) await keepJob(world.tables, world.tenant, { kind: 'agenda', team: team.id }, due);
}
