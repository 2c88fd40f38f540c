import { digestDue, nextDigest } from '../../domain/digest/digest.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Week } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

export const keepDigestJob = (world: World, { id, zone }: Team, week: Week): Promise<void> =>
  keepJob(world.tables, world.tenant, { kind: 'digest', team: id, week }, digestDue(week, zone));

/** Keeps the job for the first digest after an instant; the same job is one row. */
export const planDigest = (world: World, team: Team, after = world.clock()): Promise<void> =>
  keepDigestJob(world, team, nextDigest(after, team.zone));
