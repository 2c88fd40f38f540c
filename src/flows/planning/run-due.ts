import { leaseJob, listDueJobs, removeJob } from '../../store/job/job-store.ts';
import { sweep } from '../outbox/sweep.ts';
import type { World } from '../ports.ts';
import { runJob } from './run-job.ts';

const LEASE_MS = 60_000;
const AT_ONCE = 20;

/** One look at what is due: jobs are leased, run and taken away; then the sweep. */
export async function runDue(world: World): Promise<void> {
  const now = world.clock();
  for (const due of await listDueJobs(world.tables, world.tenant, now, AT_ONCE)) {
    const leased = await leaseJob(world.tables, world.tenant, due, new Date(now.getTime() + LEASE_MS));
    if (!leased) continue;
    try {
      await runJob(world, leased.value);
      await removeJob(world.tables, world.tenant, leased);
    } catch (error) {
      // The lease runs out and the job is tried again, here or in another process.
      world.log.warn({ job: leased.value.job.kind, error: String(error) }, 'a job will be tried again');
    }
  }
  await sweep(world);
}
