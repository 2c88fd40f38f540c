import { agendaIdOf } from '../../domain/agenda/agenda.ts';
import type { Coming } from '../../domain/agenda/coming.ts';
import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, instantOf, localOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

/** A segment in the channel that was given an hour of its own is posted then; its former job finds it posted, or waits. */
export async function planMovedVersion(
  world: World,
  { id, way, zone }: Team,
  { id: agenda, date, time }: Coming,
): Promise<void> {
  if (way !== 'channel') return;
  const due = instantOf(date, time, zone);
  await keepJob(world.tables, world.tenant, { kind: 'channel-version', team: id, agenda }, due);
}

/** Keeps the job that posts the next segment of a team that never meets, at its hour. The same job is one row. */
export async function planChannelVersion(world: World, team: Team): Promise<void> {
  if (team.way !== 'channel' || team.setUpAt === undefined) return;
  const now = world.clock();
  const { date: today } = localOf(now, team.zone);
  for (const from of [today, addDays(today, 1)]) {
    const date = nextOccurrence(team.cadence, from);
    if (date === undefined) return;
    const due = instantOf(date, team.cadence.time, team.zone);
    if (due <= now) continue;
    const agenda = agendaIdOf(team.series, date);
    return keepJob(world.tables, world.tenant, { kind: 'channel-version', team: team.id, agenda }, due);
  }
}
