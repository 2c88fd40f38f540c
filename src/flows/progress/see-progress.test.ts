import { expect, test } from 'vitest';
import {
  ANA,
  entryOf,
  MARCO,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Actor } from '../ports.ts';
import { chooseHome } from '../person/choose-home.ts';
import { joinTeam } from '../team/keep-roster.ts';
import { shareWin } from '../win/share-win.ts';
import { readProgress } from './see-progress.ts';

const at = (office: Office, date: string, time = '10:00') => office.setClock(new Date(`${date}T${time}:00Z`));
const share = (office: Office, who: Actor, team = 'payroll') =>
  shareWin(office, who, { opId: `form-${office.newId()}`, team, words: winWords('Saved 40 minutes') });

test('a team’s weeks begin when the app was added, the newest last', async () => {
  const office = await newOffice();
  at(office, '2026-12-08');
  const { weeks } = await readProgress(office, ANA, 'payroll', 12);
  expect(weeks.map((each) => each.week)).toEqual(['2026-W48', '2026-W49', '2026-W50']);
  expect(weeks.map((each) => each.settled)).toEqual([true, false, false]);
});

test('people count at home: a member whose home is elsewhere is active there, and their win counts here', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  await share(office, ANA, 'talent');
  await office.settle();
  const here = await readProgress(office, NOOR, 'talent', 1);
  expect(here.weeks).toMatchObject([{ wins: 1, active: { n: 0, of: 1 } }]);
  expect(here).toMatchObject({ people: 2, membersHere: 1 });
  expect((await readProgress(office, ANA, 'payroll', 1)).weeks).toMatchObject([
    { wins: 0, active: { n: 1, of: 3 } },
  ]);
});

test('a new home in the middle of a week takes nothing with it', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  await share(office, ANA);
  await chooseHome(office, ANA, 'talent');
  at(office, '2026-11-27');
  await share(office, ANA);
  at(office, '2026-12-01');
  await share(office, ANA);
  await office.settle();
  const active = async (team: string) =>
    (await readProgress(office, ANA, team, 2)).weeks.map((each) => each.active);
  expect(await active('payroll')).toMatchObject([
    { n: 1, of: 3 },
    { n: 0, of: 2 },
  ]);
  expect(await active('talent')).toMatchObject([
    { n: 0, of: 1 },
    { n: 1, of: 2 },
  ]);
});

test('a month is four settled weeks: before that it says so, then it counts each person once', async () => {
  const office = await newOffice();
  await share(office, ANA);
  at(office, '2026-12-02');
  await share(office, ANA);
  await share(office, PRIYA);
  at(office, '2026-12-27');
  const early = await readProgress(office, MARCO, 'payroll', 12);
  expect(early.fourWeeks).toEqual({ is: 'withheld', why: 'not-over' });
  // Newer than the four weeks, so it does not count yet.
  await share(office, MARCO);
  at(office, '2026-12-28');
  const { fourWeeks } = await readProgress(office, MARCO, 'payroll', 12);
  expect(fourWeeks).toEqual({ is: 'shown', n: 2, heard: 2, of: 3 });
});

test('a team in which nobody has their home says why its figures are empty', async () => {
  const office = await newOffice();
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  at(office, '2026-12-01');
  await joinTeam(office, 'payroll', [entryOf(NOOR)]);
  await chooseHome(office, NOOR, 'payroll');
  at(office, '2026-12-08');
  const { weeks } = await readProgress(office, NOOR, 'talent', 1);
  expect(weeks).toMatchObject([{ active: { is: 'withheld', why: 'nobody-counts-here' } }]);
});

test('the figures of a team are for its members', async () => {
  const office = await newOffice();
  await expect(readProgress(office, NOOR, 'payroll', 4)).rejects.toMatchObject({ code: 'not-allowed' });
});
