import { expect, test } from 'vitest';
import { newOffice } from '../../../test/support/small-office.ts';
import { listDueJobs } from '../../store/job/job-store.ts';
import { beginWeek } from './begin-week.ts';

const [BEFORE, AFTER] = [new Date('2026-12-06T22:59:59.990Z'), new Date('2026-12-06T23:00:00.010Z')];

test('a week that begins while the one before is marked late is begun as well', async () => {
  const office = await newOffice();
  const reads = [BEFORE];
  const world = { ...office, clock: () => reads.shift() ?? AFTER };
  await beginWeek(world, 'payroll', new Date('2026-11-29T23:00:00.000Z'));
  const due = await listDueJobs(office.tables, office.tenant, AFTER, 100);
  const weeks = due
    .map(({ value }) => value)
    .filter(({ job }) => job.kind === 'week' && job.team === 'payroll');
  expect(weeks.map((each) => each.due)).toContain('2026-12-06T23:00:00.000Z');
});
