import { expect, test } from 'vitest';
import { MARCO, newOffice, NOOR, weeklyOn } from '../../../test/support/small-office.ts';
import { comingFrom } from '../../domain/agenda/coming.ts';
import { type Cadence, nextOccurrence, type Team } from '../../domain/team/team.ts';
import { addDays, instantOf, localOf, weekdayOf } from '../../domain/week.ts';
import { moveAgenda } from '../agenda/move-agenda.ts';
import { nextAgenda, readAgenda } from '../agenda/next-agenda.ts';
import { setUpTeam } from '../team/set-up-team.ts';
import { agendaDue } from './plan-agenda.ts';

const cadence = (changes: Partial<Cadence> = {}): Cadence => ({
  every: 'weekly',
  weekday: 2,
  time: '09:30',
  anchor: '2026-11-24',
  ...changes,
});
const teamIn = (zone: string, changes: Partial<Cadence> = {}): Team => ({
  id: 'payroll',
  name: 'Payroll',
  series: 'series-1',
  channelName: 'General',
  way: 'meeting',
  zone,
  cadence: cadence(changes),
  departments: [{ department: 'everyone', from: '2026-W01' }],
  managers: [],
  defaults: [],
  installedAt: '2026-01-05T08:00:00.000Z',
  setUpAt: '2026-01-05T08:00:00.000Z',
  rev: 1,
});

/** The instants of the next segments, each found the day after the one before. */
function instants(team: Team, from: string, count: number): string[] {
  const found: string[] = [];
  let day = from;
  while (found.length < count) {
    const date = nextOccurrence(team.cadence, day);
    if (date === undefined) break;
    found.push(instantOf(date, team.cadence.time, team.zone).toISOString());
    day = addDays(date, 1);
  }
  return found;
}

test.each([
  ['Europe/Amsterdam', 'spring', '2027-03-22', ['2027-03-23T08:30', '2027-03-30T07:30', '2027-04-06T07:30']],
  ['Europe/Amsterdam', 'autumn', '2026-10-19', ['2026-10-20T07:30', '2026-10-27T08:30', '2026-11-03T08:30']],
  ['America/New_York', 'spring', '2027-03-08', ['2027-03-09T14:30', '2027-03-16T13:30', '2027-03-23T13:30']],
  ['America/New_York', 'autumn', '2026-10-26', ['2026-10-27T13:30', '2026-11-03T14:30', '2026-11-10T14:30']],
])(
  'a weekly segment in %s is at half past nine on the wall, also when the clocks change in %s',
  (zone, _season, from, wanted) => {
    expect(instants(teamIn(zone), from, 3)).toEqual(wanted.map((each) => `${each}:00.000Z`));
  },
);

test.each([
  ['Europe/Amsterdam', '2027-03-28', '2027-03-27T08:30:00.000Z', '2027-03-28T07:30:00.000Z'],
  ['Europe/Amsterdam', '2026-10-25', '2026-10-24T07:30:00.000Z', '2026-10-25T08:30:00.000Z'],
  ['America/New_York', '2027-03-14', '2027-03-13T14:30:00.000Z', '2027-03-14T13:30:00.000Z'],
  ['America/New_York', '2026-11-01', '2026-10-31T13:30:00.000Z', '2026-11-01T14:30:00.000Z'],
])(
  'in %s a segment on %s, the day the clocks change, is prepared the day before at its own hour',
  (zone, date, prepared, starts) => {
    const team = teamIn(zone, { weekday: 7 });
    const now = new Date(`${addDays(date, -3)}T12:00:00Z`);
    expect(agendaDue(team, now)?.toISOString()).toBe(prepared);
    expect(instants(team, date, 1)).toEqual([starts]);
  },
);

test('a segment in the hour that the spring leaves out is held an hour later, on the same day', () => {
  for (const [zone, date] of [
    ['Europe/Amsterdam', '2027-03-28'],
    ['America/New_York', '2027-03-14'],
  ] as const) {
    const [instant = ''] = instants(teamIn(zone, { weekday: 7, time: '02:30' }), date, 1);
    expect(localOf(new Date(instant), zone)).toEqual({ date, time: '03:30' });
  }
});

test('every two weeks goes on across week 53 of 2026, and across both changes of the clocks', () => {
  for (const zone of ['Europe/Amsterdam', 'America/New_York']) {
    const team = teamIn(zone, { every: 'fortnightly' });
    const dates = instants(team, '2026-11-24', 12).map((each) => localOf(new Date(each), zone));
    expect(dates[3]?.date).toBe('2027-01-05');
    for (const [index, { date, time }] of dates.entries()) {
      expect([date, time]).toEqual([addDays('2026-11-24', 14 * index), '09:30']);
      expect(weekdayOf(date)).toBe(2);
    }
  }
});

test('from a week between, the fortnight before and after the anchor are the same rhythm', () => {
  const fortnightly = cadence({ every: 'fortnightly', anchor: '2026-12-29' });
  expect(nextOccurrence(fortnightly, '2026-12-23')).toBe('2026-12-29');
  expect(nextOccurrence(fortnightly, '2026-12-30')).toBe('2027-01-12');
  expect(nextOccurrence(fortnightly, '2026-12-02')).toBe('2026-12-15');
});

test('a team that runs by hand has no occurrence and no job', () => {
  const byHand = teamIn('Europe/Amsterdam', { every: 'by-hand' });
  expect(agendaDue(byHand, new Date('2026-11-24T08:00:00Z'))).toBeUndefined();
  expect(comingFrom(byHand, [], '2026-11-24')).toEqual([]);
});

test('a team whose zone changes keeps the local days of its agendas, also of a moved one', async () => {
  const office = await newOffice();
  const first = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  await moveAgenda(office, MARCO, 'payroll', first, { date: '2026-11-26', time: '11:00' });
  await setUpTeam(office, MARCO, 'payroll', weeklyOn(2, 'America/New_York'));
  const moved = await readAgenda(office, MARCO, 'payroll', first);
  expect(moved.agenda).toMatchObject({ id: first, date: '2026-11-26', time: '11:00' });
  expect(moved.startsAt.toISOString()).toBe('2026-11-26T16:00:00.000Z');
  expect((await nextAgenda(office, NOOR, 'talent'))?.startsAt.toISOString()).toBe('2026-11-30T14:30:00.000Z');
});
