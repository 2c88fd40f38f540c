import { expect, test } from 'vitest';
import type { Member } from '../team/roster.ts';
import { bitSetOf, ordinalsOf } from './bit-set.ts';
import { newRollUp } from './roll-up.ts';
import { figuresOfAll, figuresOfTeam, rosterOf } from './week-figures.ts';

const WEEK = '2026-W48';
const member = (user: string, ordinal: number, more: Partial<Member> = {}): Member => ({
  user,
  name: user,
  ordinal,
  guest: false,
  joinedAt: '2026-09-01T08:00:00.000Z',
  homes: [{ team: 'payroll', from: '2026-W36' }],
  homesRev: 1,
  away: [],
  ...more,
});
const counted = (members: Member[], pinned: number[] = []) =>
  ordinalsOf(rosterOf('payroll', members, { ...newRollUp(WEEK), pinned: bitSetOf(pinned) }, WEEK));

test('a team counts those whose home it is: not guests, not members at home elsewhere', () => {
  const elsewhere = { homes: [{ team: 'talent', from: '2026-W36' }] };
  expect(counted([member('ana', 0), member('gus', 1, { guest: true }), member('tom', 2, elsewhere)])).toEqual(
    [0],
  );
});

test('who moved home from a week on counts there from that week on', () => {
  const homes = [
    { team: 'payroll', from: '2026-W36' },
    { team: 'talent', from: '2026-W48' },
  ];
  const ana = member('ana', 0, { homes });
  expect(counted([ana])).toEqual([]);
  expect(ordinalsOf(rosterOf('payroll', [ana], newRollUp('2026-W47'), '2026-W47'))).toEqual([0]);
});

test('who acted here and then left counts in that week: n is never more than N', () => {
  const left = { homes: [{ team: '', from: '2026-W48' }], leftAt: '2026-11-25T09:00:00.000Z' };
  expect(counted([member('ana', 0, left)], [0])).toEqual([0]);
});

test('who was away all week is not counted, unless they acted', () => {
  const away = member('ana', 0, { away: [WEEK] });
  expect(counted([away])).toEqual([]);
  expect(counted([away], [0])).toEqual([0]);
});

test('a department counts people once and adds what can be added', () => {
  const part = (people: number[], wins: number) => ({
    ...figuresOfTeam('payroll', [], { ...newRollUp(WEEK), active: bitSetOf(people), wins }, WEEK),
    roster: bitSetOf(people),
  });
  const all = figuresOfAll([part([1, 2], 3), part([2, 9], 4)]);
  expect(ordinalsOf(all.active)).toEqual([1, 2, 9]);
  expect(ordinalsOf(all.roster)).toEqual([1, 2, 9]);
  expect(all.wins).toBe(7);
});

test('use cases are added up over agendas, teams and departments', () => {
  const rollUp = {
    ...newRollUp(WEEK),
    used: { a: ['answer-mail'], b: ['answer-mail', 'job-advert'] },
    tries: { 'answer-mail': { worked: 1, of: 3 } },
  };
  const team = figuresOfTeam('payroll', [], rollUp, WEEK);
  expect(team.used).toEqual({ 'answer-mail': 2, 'job-advert': 1 });
  const { tries, used } = figuresOfAll([team, team]);
  expect({ tries, used }).toEqual({
    used: { 'answer-mail': 4, 'job-advert': 2 },
    tries: { 'answer-mail': { worked: 2, of: 6 } },
  });
});
