import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';

/** Longer than it takes to show what is being published. */
const AFTER_MS = 30_000;

/** The clock looks after agendas that name what is being archived. Planned before it is, so that a crash loses nothing. */
export const planTakingOff = (world: World): Promise<void> =>
  keepJob(world.tables, world.tenant, { kind: 'archived' }, new Date(world.clock().getTime() + AFTER_MS));
