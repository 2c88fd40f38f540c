import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  installation,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  OWNERS,
  PRIYA,
  weeklyOn,
} from '../../../test/support/small-office.ts';
import { installInTeam, uninstallFromTeam } from './install-team.ts';
import { joinTeam } from './keep-roster.ts';
import { myTeams, readTeam } from './see-team.ts';
import { setUpTeam } from './set-up-team.ts';

const sales = installation('sales', [ANA, PRIYA]);

test('the channel says twice that the app was added: one team, and one welcome', async () => {
  const office = await newOffice();
  const both = await Promise.all([installInTeam(office, ANA, sales), installInTeam(office, ANA, sales)]);
  expect(both.map(({ first }) => first).sort()).toEqual([false, true]);
  expect(both[0]?.team.series).toBe(both[1]?.team.series);
  expect((await readTeam(office, PRIYA, 'sales')).members.map((member) => member.name)).toEqual([
    'Ana',
    'Priya',
  ]);
});

test('the app is removed and added again: the team, its settings and its people are as they were', async () => {
  const office = await newOffice();
  const before = await readTeam(office, MARCO, 'payroll');
  await uninstallFromTeam(office, 'payroll');
  const { first } = await installInTeam(office, MARCO, installation('payroll', [MARCO, ANA, PRIYA]));
  const after = await readTeam(office, MARCO, 'payroll');
  expect(first).toBe(true);
  expect(after.members).toEqual(before.members);
  expect(after.team).toMatchObject({ series: before.team.series, setUpAt: before.team.setUpAt });
});

test('a lost answer while the app is added is no second team', async () => {
  const office = await newOffice();
  office.failNext('after', (call) => call.table === 'team' && call.op === 'commit');
  const { team } = await installInTeam(office, ANA, sales);
  expect((await readTeam(office, ANA, 'sales')).team.series).toBe(team.series);
});

test('a stranger learns nothing of a team, not even whether it has the app', async () => {
  const office = await newOffice();
  for (const team of ['payroll', 'no-such-team'])
    await expect(readTeam(office, NOOR, team)).rejects.toMatchObject({
      code: 'not-allowed',
      phrase: { say: 'error:notMember' },
    });
});

test('who added the app manages it until the directory answers, then the owners do', async () => {
  const office = await newOffice({ owners: new Map([...OWNERS, ['sales', ['priya']]]) });
  await installInTeam(office, ANA, sales);
  const silent = { ...office, directory: { ...office.directory, ownersOf: async () => undefined } };
  expect((await readTeam(silent, ANA, 'sales')).managers).toEqual([
    { id: 'ana', name: 'Ana', how: 'provisional' },
  ]);
  expect((await readTeam(office, ANA, 'sales')).managers).toEqual([
    { id: 'priya', name: 'Priya', how: 'owner' },
  ]);
  await expect(setUpTeam(office, ANA, 'sales', weeklyOn(3))).rejects.toMatchObject({ code: 'not-allowed' });
  expect((await setUpTeam(silent, ANA, 'sales', weeklyOn(3))).may.setUp).toBe(true);
});

test('guests stand on the roster and count nowhere', async () => {
  const office = await newOffice();
  await joinTeam(office, 'payroll', [{ id: 'gus', name: 'Gus', channelId: '29:gus', guest: true }]);
  const { members, membersHere } = await readTeam(office, MARCO, 'payroll');
  expect(members.map((member) => member.name)).toEqual(['Ana', 'Marco', 'Priya']);
  expect(membersHere).toBe(3);
});

test('my home comes first among my teams', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  minutesLater(office, 1);
  expect((await myTeams(office, ANA)).map((seen) => seen.team.id)).toEqual(['payroll', 'talent']);
});
