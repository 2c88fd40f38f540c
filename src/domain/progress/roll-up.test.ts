import { expect, test } from 'vitest';
import { noActs, withAct, withoutAct } from './act.ts';
import { ordinalsOf } from './bit-set.ts';
import { changedRollUp, newRollUp, rollUpSchema } from './roll-up.ts';

const empty = newRollUp('2026-W48');
const win = { kind: 'win' as const, fact: 'win-1' };
const acts = withAct(noActs('ana', '2026-W48', 3), win);

test('whoever acts is active, heard from and pinned; who takes it back stays pinned only', () => {
  const active = changedRollUp(empty, { acts, wins: 1 });
  expect([active.active, active.heard, active.pinned].map(ordinalsOf)).toEqual([[3], [3], [3]]);
  const back = changedRollUp(active, { acts: withoutAct(acts, win), wins: -1 });
  expect([back.active, back.heard, back.pinned].map(ordinalsOf)).toEqual([[], [], [3]]);
  expect(back.wins).toBe(0);
});

test('a segment told twice is one segment', () => {
  const once = changedRollUp(empty, { due: 'a', held: 'a' });
  const twice = changedRollUp(once, { due: 'a', held: 'a' });
  expect(twice).toEqual({ ...once, rev: once.rev + 1 });
});

test('each change is a newer version', () => {
  expect(changedRollUp(changedRollUp(empty, { wins: 1 }), { wins: 1 })).toMatchObject({ wins: 2, rev: 2 });
});

test('what was gone through stands with its agenda: told again it is the same, corrected it is another, moved away it goes', () => {
  const used = (useCases: string[]) => ({ used: { agenda: 'a', useCases } });
  const told = changedRollUp(empty, used(['answer-mail']));
  expect(changedRollUp(told, used(['answer-mail'])).used).toEqual({ a: ['answer-mail'] });
  expect(changedRollUp(told, used(['job-advert'])).used).toEqual({ a: ['job-advert'] });
  expect(changedRollUp(told, used([])).used).toEqual({});
  expect(changedRollUp(told, { undue: 'a' }).used).toEqual({});
});

test('a week that was kept before use cases were counted is still read', () => {
  const { used: _used, tries: _tries, ...old } = empty;
  expect(rollUpSchema.parse(old)).toEqual(empty);
});
