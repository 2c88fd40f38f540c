import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  winWords,
} from '../../../test/support/small-office.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findAggregate } from '../../store/progress/aggregate-store.ts';
import type { Table } from '../../store/table.ts';
import { countOf } from '../../domain/progress/bit-set.ts';
import { sweep } from '../outbox/sweep.ts';
import { chooseHome } from '../person/choose-home.ts';
import type { World } from '../ports.ts';
import { readProgress } from '../progress/see-progress.ts';
import { shareWin } from '../win/share-win.ts';
import { joinTeam, leaveTeam } from './keep-roster.ts';
import { readTeam } from './see-team.ts';

const peopleOf = async (world: World, department: string, week: string) =>
  countOf((await findAggregate(world.tables, 'tenant-1', { department }, week))?.value.roster ?? '');
const bound = (table: Table): Table => ({
  get: (key) => table.get(key),
  commit: (partition, writes) => table.commit(partition, writes),
  page: (query) => table.page(query),
});
const FINANCE = 'finance-and-payroll';

test('who leaves is off the roster, keeps what they did, and counts in the week they acted', async () => {
  const office = await newOffice();
  await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words: winWords('Saved 40 minutes') });
  await leaveTeam(office, 'payroll', ['ana']);
  expect((await readTeam(office, MARCO, 'payroll')).members.map((member) => member.user)).toEqual([
    'marco',
    'priya',
  ]);
  const { weeks } = await readProgress(office, MARCO, 'payroll', 1);
  expect(weeks).toMatchObject([{ wins: 1, active: { n: 1, of: 3 } }]);
  await expect(readTeam(office, ANA, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a roster that was read before somebody left and is kept after it does not bring them back', async () => {
  const office = await newOffice();
  const { team } = office.tables;
  const left = leaveTeam(office, 'payroll', ['ana']);
  const getLate: typeof team.get = async (key) => {
    if (key.row === 'u|ana') await left;
    return team.get(key);
  };
  const late = { ...office, tables: { ...office.tables, team: { ...bound(team), get: getLate } } };
  await joinTeam(late, 'payroll', [{ ...entryOf(ANA), name: 'Ana Silva' }]);
  const { members, membersHere } = await readTeam(office, MARCO, 'payroll');
  const profile = await findPerson(office.tables, office.tenant, 'ana');
  expect(members.some((member) => member.user === 'ana')).toBe(profile?.value.teams.includes('payroll'));
  expect(membersHere).toBe(members.length);
});

test('a chosen home moves a person’s N from the next week on, in both teams', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  await chooseHome(office, ANA, 'talent');
  expect((await readProgress(office, ANA, 'payroll', 1)).weeks).toMatchObject([{ active: { of: 3 } }]);
  minutesLater(office, 7 * 24 * 60);
  expect((await readProgress(office, ANA, 'payroll', 1)).weeks).toMatchObject([{ active: { of: 2 } }]);
  expect((await readProgress(office, ANA, 'talent', 1)).weeks).toMatchObject([{ active: { of: 2 } }]);
});

test('nobody makes a team their home that they are not in', async () => {
  const office = await newOffice();
  await expect(chooseHome(office, NOOR, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a roster change that died halfway and came back weeks later mends the weeks it was true for', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  minutesLater(office, 1);
  await sweep(office);
  expect(await peopleOf(office, 'hr-and-recruiting', '2026-W48')).toBe(1);
  // The profile has moved on; the roster of the new home has not heard of it.
  office.failNext('crash-before', (call) => call.op === 'commit' && call.partition.endsWith('|payroll'));
  await expect(leaveTeam(office, 'payroll', ['ana'])).rejects.toBeInstanceOf(Crashed);
  minutesLater(office, 14 * 24 * 60);
  await leaveTeam(office, 'payroll', ['ana']);
  minutesLater(office, 1);
  await sweep(office);
  expect(await peopleOf(office, 'hr-and-recruiting', '2026-W48')).toBe(2);
  expect(await peopleOf(office, FINANCE, '2026-W48')).toBe(2);
});
