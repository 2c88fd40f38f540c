import { expect, test } from 'vitest';
import {
  ANA,
  installation,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  OWNERS,
  weeklyOn,
  winWords,
} from '../../../test/support/small-office.ts';
import { listContributions } from '../../store/progress/aggregate-store.ts';
import { listAgendas } from '../../store/agenda/agenda-store.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { nextAgenda } from '../agenda/next-agenda.ts';
import { sweep } from '../outbox/sweep.ts';
import type { World } from '../ports.ts';
import { runDue } from '../planning/run-due.ts';
import { shareWin } from '../win/share-win.ts';
import { installInTeam } from './install-team.ts';
import { readTeam } from './see-team.ts';
import { setUpTeam } from './set-up-team.ts';

const contributionsOf = async (world: World, department: string, week: string) =>
  (await listContributions(world.tables, 'tenant-1', { department }, week)).map((part) => part.child);

test('settings that somebody else changed meanwhile are not overwritten: the second is shown them', async () => {
  const office = await newOffice();
  const { team } = await readTeam(office, MARCO, 'payroll');
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(3), team.rev);
  const late = setUpTeam(office, MARCO, 'payroll', weeklyOn(5), team.rev);
  await expect(late).rejects.toMatchObject({ code: 'stale', present: { team: { cadence: { weekday: 3 } } } });
});

test('settings whose answer was lost are recognised, not refused', async () => {
  const office = await newOffice();
  const { team } = await readTeam(office, MARCO, 'payroll');
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  const seen = await setUpTeam(office, MARCO, 'payroll', weeklyOn(3), team.rev);
  expect(seen.team).toMatchObject({ cadence: { weekday: 3 }, rev: team.rev + 1 });
});

test('only a manager of the very team sets it up', async () => {
  const office = await newOffice();
  await expect(setUpTeam(office, ANA, 'payroll', weeklyOn(3))).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(setUpTeam(office, NOOR, 'payroll', weeklyOn(3))).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

test('a time zone that nobody knows is refused in a sentence', async () => {
  const office = await newOffice();
  const asked = setUpTeam(office, MARCO, 'payroll', weeklyOn(3, 'Mars/Olympus'));
  await expect(asked).rejects.toMatchObject({ code: 'invalid', phrase: { with: { zone: 'Mars/Olympus' } } });
});

test('weeks before the set-up count in the department that it names', async () => {
  const office = await newOffice({ owners: new Map([...OWNERS, ['sales', ['ana']]]) });
  await installInTeam(office, ANA, installation('sales', [ANA]));
  await shareWin(office, ANA, { opId: 'form-1', team: 'sales', words: winWords('Before the set-up') });
  minutesLater(office, 8 * 24 * 60);
  await sweep(office);
  await setUpTeam(office, ANA, 'sales', weeklyOn(2, 'Europe/Amsterdam', 'sales'));
  minutesLater(office, 1);
  await sweep(office);
  expect(await contributionsOf(office, 'sales', '2026-W48')).toEqual(['sales']);
});

test('a move to another department counts from the next week, also where an agenda was prepared already', async () => {
  const office = await newOffice();
  minutesLater(office, 24 * 60);
  await nextAgenda(office, MARCO, 'payroll');
  minutesLater(office, 1);
  await sweep(office);
  expect(await contributionsOf(office, 'finance-and-payroll', '2026-W49')).toEqual(['payroll']);
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'Europe/Amsterdam', 'operations'));
  await sweep(office);
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'Europe/Amsterdam', 'marketing'));
  await sweep(office);
  const where = ['finance-and-payroll', 'operations', 'marketing'];
  const parts = await Promise.all(where.map((department) => contributionsOf(office, department, '2026-W49')));
  expect(parts).toEqual([[], [], ['payroll']]);
  expect(await contributionsOf(office, 'finance-and-payroll', '2026-W48')).toEqual(['payroll']);
});

test('a set-up whose process dies right after it was kept still has its agenda prepared the day before', async () => {
  const office = await newOffice({ owners: new Map([...OWNERS, ['sales', ['marco']]]) });
  await installInTeam(office, MARCO, installation('sales', [MARCO]));
  office.failNext(
    'crash-after',
    ({ op, partition, table }) => op === 'commit' && table === 'team' && partition.endsWith('sales'),
  );
  await expect(setUpTeam(office, MARCO, 'sales', weeklyOn(4))).rejects.toBeInstanceOf(Crashed);
  expect((await readTeam(office, MARCO, 'sales')).team.setUpAt).toBeDefined();
  office.setClock(new Date('2026-11-25T08:31:00Z'));
  await runDue(office);
  const { agendas } = await listAgendas(office.tables, office.tenant, 'sales', 5);
  expect(agendas.map(({ value }) => value.date)).toEqual(['2026-11-26']);
});
