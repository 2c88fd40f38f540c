import { prepareNext } from '../../flows/agenda/prepare-next.ts';
import { postByClock } from '../../flows/agenda/post-channel-version.ts';
import { endIdleRun } from '../../flows/agenda/run-agenda.ts';
import { beginWeek } from '../../flows/planning/begin-week.ts';
import { planAgenda } from '../../flows/planning/plan-agenda.ts';
import { type Job, listDueJobs, removeJob } from '../../store/job/job-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { minutesAfter } from './stage.ts';
import type { SimulatedWorld } from './simulated-world.ts';

const A_DAY = 24 * 60;

/** What the clock does between two moments, each job at its own time. */
export async function runDueJobs(world: SimulatedWorld, until: Date): Promise<void> {
  for (;;) {
    const [due] = await listDueJobs(world.tables, world.tenant, until, 1);
    if (!due) return;
    const at = new Date(due.value.due);
    if (at > world.clock()) world.setClock(at);
    await doJob(world, due.value.job, at);
    await world.settle();
    await removeJob(world.tables, world.tenant, due);
  }
}

async function doJob(world: SimulatedWorld, job: Job, due: Date): Promise<void> {
  if (job.kind === 'run-end') return endIdleRun(world, job.team, job.agenda);
  if (job.kind === 'week') return beginWeek(world, job.team, due);
  if (job.kind === 'channel-version') return postByClock(world, job.team, job.agenda);
  if (job.kind !== 'agenda') return;
  const team = await findTeam(world.tables, world.tenant, job.team);
  if (!team) return;
  await prepareNext(world, team.value);
  // The one after the segment that was just prepared: on the day of that segment the next one is the first to come.
  const tomorrow = minutesAfter(world.clock(), A_DAY);
  await planAgenda({ ...world, clock: () => tomorrow }, team.value);
}
