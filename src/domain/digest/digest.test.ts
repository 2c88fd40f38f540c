import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCommitment } from '../commitment/commitment.ts';
import { newRollUp } from '../progress/roll-up.ts';
import { localOf, weekdayOf } from '../week.ts';
import { newWin, type Win } from '../win/win.ts';
import { NO_COUNTS, type Try } from '../win/win-counts.ts';
import {
  DIGEST_WINS,
  digestDue,
  isLastWeek,
  nextDigest,
  plansOf,
  segmentOf,
  spanOf,
  workedIn,
  winsOfDigest,
} from './digest.ts';

const WEEK = '2026-W48';
const ZONE = 'Europe/Amsterdam';
const SPAN = spanOf(WEEK, ZONE);

const winOf = (nth: number, change: Partial<Win> = {}): Win => ({
  ...newWin(
    { kind: 'worked', title: `Win ${nth}`, story: '', audience: 'team' },
    {
      id: `01KAS3T3G000000000000000${String(nth).padStart(2, '0')}`,
      team: 'payroll',
      author: { id: 'ana', name: 'Ana' },
      at: new Date('2026-11-24T08:00:00Z'),
      week: WEEK,
      act: { home: 'payroll', week: WEEK },
    },
  ),
  ...change,
});
const told = (win: Win, worked = 0, didNot = 0, thisWeek = worked) => ({
  win,
  counts: { ...NO_COUNTS, worked, didNot },
  worked: thisWeek,
});
const named = (...wins: ReturnType<typeof told>[]) => winsOfDigest(wins, WEEK).map(({ win }) => win.title);

test('the most reused wins come first, then the newest, and what did not work last', () => {
  const failure = winOf(9, { kind: 'did-not-work' });
  expect(
    named(told(winOf(1)), told(failure), told(winOf(2)), told(winOf(3), 1, 1), told(winOf(4), 3)),
  ).toEqual(['Win 4', 'Win 3', 'Win 2', 'Win 1', 'Win 9']);
});

test('an older win is named when it worked for somebody in that week, and else not', () => {
  const older = { week: '2026-W40' };
  expect(named(told(winOf(1, older), 5, 0, 0), told(winOf(2, older), 5, 0, 1))).toEqual(['Win 2']);
});

test('a diary entry, a withdrawn and a hidden win are never named', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          audience: fc.constantFrom('me', 'team', 'everyone'),
          state: fc.constantFrom('shared', 'withdrawn', 'hidden'),
          week: fc.constantFrom(WEEK, '2026-W47', '2026-W49'),
        }),
        { maxLength: 20 },
      ),
      fc.nat({ max: 3 }),
      (changes, worked) => {
        const wins = changes.map((change, nth) => told(winOf(nth, change), worked));
        const chosen = winsOfDigest(wins, WEEK);
        expect(chosen.length).toBeLessThanOrEqual(DIGEST_WINS);
        for (const { win } of chosen) {
          expect(win.state).toBe('shared');
          expect(win.audience).not.toBe('me');
          if (worked === 0) expect(win.week).toBe(WEEK);
        }
      },
    ),
  );
});

test('who reported in that week that it worked counts once; other weeks, other outcomes and the author do not', () => {
  const at = '2026-11-25T10:00:00.000Z';
  const tried = (user: string, change: Partial<Try> = {}): Try => ({
    user,
    ordinal: 1,
    team: 'payroll',
    outcome: 'worked',
    act: { home: 'payroll', week: WEEK },
    at,
    ...change,
  });
  const tries = [
    tried('priya'),
    tried('tom'),
    tried('ana'),
    tried('mei', { outcome: 'partly' }),
    tried('sam', { outcome: 'trying', act: undefined }),
    // On Sunday evening still, and on Monday no more, where the team is.
    tried('ines', { at: '2026-11-29T22:59:59.000Z' }),
    tried('olu', { at: '2026-11-29T23:00:00.000Z' }),
  ];
  expect(workedIn(tries, 'ana', SPAN)).toBe(3);
});

test.each([
  ['Europe/Amsterdam', 'spring', '2027-W12', '2027-03-29T07:00:00.000Z'],
  ['Europe/Amsterdam', 'autumn', '2026-W43', '2026-10-26T08:00:00.000Z'],
  ['America/New_York', 'spring', '2027-W10', '2027-03-15T13:00:00.000Z'],
  ['America/New_York', 'autumn', '2026-W44', '2026-11-02T14:00:00.000Z'],
])(
  'in %s the digest of the week of the %s change of clocks comes at nine on the wall',
  (zone, _, week, due) => {
    expect(digestDue(week, zone).toISOString()).toBe(due);
    const { from, to } = spanOf(week, zone);
    expect(Math.abs((to.getTime() - from.getTime()) / 3_600_000 - 168)).toBe(1);
  },
);

test('the next digest is always at nine on a Monday to come, within seven days and an hour, about the week before', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
      fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'UTC', 'Pacific/Auckland'),
      (now, zone) => {
        const week = nextDigest(now, zone);
        const due = digestDue(week, zone);
        const { date, time } = localOf(due, zone);
        expect([weekdayOf(date), time]).toEqual([1, '09:00']);
        expect(due > now).toBe(true);
        expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(169 * 3_600_000);
        expect(isLastWeek(week, due, zone)).toBe(true);
        expect(isLastWeek(week, now, zone)).toBe(spanOf(week, zone).to <= now);
      },
    ),
  );
});

test('plans that stood open in the week count, done ones of it are done, and “not useful” is told to nobody', () => {
  const plan = (nth: number, madeAt: string, change: object = {}) => ({
    ...newCommitment(
      { trigger: '', tool: 'ai-assistant', plan: 'use it' },
      {
        id: `c-${nth}`,
        team: 'payroll',
        person: { id: 'ana', name: 'Ana' },
        madeBy: 'ana',
        at: new Date(madeAt),
      },
    ),
    ...change,
  });
  const closed = (ended: string, endedAt: string) => ({ state: 'closed', ended, endedAt });
  const inWeek = '2026-11-26T09:00:00.000Z';
  const before = '2026-11-20T09:00:00.000Z';
  const after = '2026-11-30T07:00:00.000Z';
  const plans = [
    plan(1, before, closed('did-it', inWeek)),
    plan(2, inWeek),
    plan(3, before, closed('not-useful', inWeek)),
    plan(4, before, closed('did-it', after)),
    plan(5, before, closed('did-it', '2026-11-21T09:00:00.000Z')),
    plan(6, after),
    plan(7, before, { state: 'proposed' }),
    ...(['declined', 'withdrawn', 'dropped'] as const).map((ended, nth) =>
      plan(8 + nth, before, closed(ended, inWeek)),
    ),
  ];
  expect(plansOf(plans, SPAN)).toEqual({ done: 1, of: 4 });
});

test('a segment held once is held; else it says what became of it', () => {
  const week = newRollUp(WEEK);
  expect(segmentOf({ ...week, due: ['a', 'b'], held: ['a'], skipped: ['b'] })).toBe('held');
  expect(segmentOf({ ...week, due: ['a'], async: ['a'] })).toBe('in-channel');
  expect(segmentOf({ ...week, due: ['a'], skipped: ['a'] })).toBe('skipped');
  expect(segmentOf({ ...week, due: ['a'] })).toBe('not-held');
  expect(segmentOf(week)).toBe('none-due');
});
