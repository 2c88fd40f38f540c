import { expect, test } from 'vitest';
import {
  ANA,
  installation,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  OWNERS,
  type Office,
  weeklyOn,
} from '../../../test/support/small-office.ts';
import { readProgress } from '../progress/see-progress.ts';
import { installInTeam } from '../team/install-team.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { skipAgenda } from './change-agenda.ts';
import { listComing } from './list-coming.ts';
import { moveAgenda } from './move-agenda.ts';
import { nextAgenda } from './next-agenda.ts';
import { planSegment } from './plan-segment.ts';
import { finishRun, startRun } from './run-agenda.ts';

/** Payroll starts its segments itself; it is Tuesday 24 November 2026, 08:30. */
async function officeByHand(owners = OWNERS): Promise<Office> {
  const office = await newOffice({ owners });
  await setUpTeam(office, MARCO, 'payroll', { ...weeklyOn(2), every: 'by-hand' });
  return office;
}
const plan = (office: Office, opId: string, date: string, time = '14:00') =>
  planSegment(office, MARCO, 'payroll', { opId, date, time });
const coming = async (office: Office) =>
  (await listComing(office, MARCO, 'payroll')).segments.map(({ date, time }) => `${date} ${time}`);

test('a team that plans by hand has no agenda until a manager plans one, which is ready at once', async () => {
  const office = await officeByHand();
  expect(await nextAgenda(office, MARCO, 'payroll')).toBeUndefined();
  const planned = await plan(office, 'plan-op-1', '2026-12-02');
  expect(planned.agenda.items.length).toBeGreaterThan(0);
  expect((await nextAgenda(office, ANA, 'payroll'))?.agenda.id).toBe(planned.agenda.id);
});

test('planning the same twice, at once or later, makes one segment that is due once', async () => {
  const office = await officeByHand();
  const both = await Promise.all([1, 2].map(() => plan(office, 'plan-op-1', '2026-11-27')));
  const later = await plan(office, 'plan-op-1', '2026-11-27');
  expect(new Set([...both, later].map(({ agenda }) => agenda.id)).size).toBe(1);
  expect((await readProgress(office, MARCO, 'payroll', 1)).weeks).toMatchObject([{ due: 1 }]);
});

test('several planned segments are listed, the soonest first, and come one after the other', async () => {
  const office = await officeByHand();
  await plan(office, 'plan-op-1', '2026-12-09');
  const soon = await plan(office, 'plan-op-2', '2026-11-24');
  await plan(office, 'plan-op-3', '2026-12-02');
  expect(await coming(office)).toEqual(['2026-11-24 14:00', '2026-12-02 14:00', '2026-12-09 14:00']);
  await startRun(office, MARCO, 'payroll', soon.agenda.id);
  await finishRun(office, MARCO, 'payroll', soon.agenda.id, { recap: false });
  expect((await nextAgenda(office, MARCO, 'payroll'))?.agenda.date).toBe('2026-12-02');
});

test('a planned segment is moved and skipped like any other', async () => {
  const office = await officeByHand();
  const { id } = (await plan(office, 'plan-op-1', '2026-12-02')).agenda;
  await moveAgenda(office, MARCO, 'payroll', id, { date: '2026-12-04', time: '10:00' });
  expect(await coming(office)).toEqual(['2026-12-04 10:00']);
  await skipAgenda(office, MARCO, 'payroll', id, { reason: 'Nobody is there' });
  expect(await nextAgenda(office, MARCO, 'payroll')).toBeUndefined();
});

test('no two segments are planned on one day and hour, nor on that of the rhythm', async () => {
  const office = await officeByHand();
  await plan(office, 'plan-op-1', '2026-12-02');
  const taken = { code: 'conflict', phrase: { say: 'error:hourTaken' } };
  await expect(plan(office, 'plan-op-2', '2026-12-02')).rejects.toMatchObject(taken);
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2));
  await expect(plan(office, 'plan-op-3', '2026-12-01', '09:30')).rejects.toMatchObject(taken);
});

test('a segment is planned neither in the past, nor years ahead, nor without end', async () => {
  const office = await officeByHand();
  await expect(plan(office, 'plan-op-1', '2026-11-24', '08:00')).rejects.toMatchObject({ code: 'invalid' });
  await expect(plan(office, 'plan-op-2', '2028-01-01')).rejects.toMatchObject({ code: 'invalid' });
  for (let nth = 0; nth < 12; nth += 1) await plan(office, `many-op-${nth}`, `2026-12-${10 + nth}`);
  await expect(plan(office, 'one-too-many', '2026-12-30')).rejects.toMatchObject({
    phrase: { say: 'error:tooManyPlanned' },
  });
});

test('a planned segment of a day that has passed is not the next one', async () => {
  const office = await officeByHand();
  await plan(office, 'plan-op-1', '2026-11-25');
  minutesLater(office, 2 * 24 * 60);
  expect(await nextAgenda(office, MARCO, 'payroll')).toBeUndefined();
  expect(await coming(office)).toEqual([]);
});

test('a member and a stranger plan nothing, and nobody does before the team is set up', async () => {
  const office = await officeByHand(new Map([...OWNERS, ['sales', ['noor']]]));
  const asked = { opId: 'plan-op-1', date: '2026-12-02', time: '14:00' };
  for (const who of [ANA, NOOR])
    await expect(planSegment(office, who, 'payroll', asked)).rejects.toMatchObject({ code: 'not-allowed' });
  await installInTeam(office, NOOR, installation('sales', [NOOR]));
  await expect(planSegment(office, NOOR, 'sales', asked)).rejects.toMatchObject({ code: 'conflict' });
});
