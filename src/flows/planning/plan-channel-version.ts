import { agendaIdOf } from '../../domain/agenda/agenda.ts';
import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, instantOf, localOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

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
