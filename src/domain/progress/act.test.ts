import { expect, test } from 'vitest';
import { isActive, noActs, withAct, withoutAct } from './act.ts';

const none = noActs('ana', '2026-W48', 3);
const win = { kind: 'win' as const, fact: 'win-1' };

test('the same act counts once, however often it is told', () => {
  const once = withAct(none, win);
  expect(withAct(once, win)).toBe(once);
  expect(once.facts.win).toEqual(['win-1']);
});

test('somebody is active while one act is left', () => {
  const both = withAct(withAct(none, win), { kind: 'commitment-done', fact: 'plan-1' });
  expect(isActive(none)).toBe(false);
  expect(isActive(withoutAct(both, win))).toBe(true);
  expect(isActive(withoutAct(withoutAct(both, win), { kind: 'commitment-done', fact: 'plan-1' }))).toBe(
    false,
  );
});

test('taking back what never was changes nothing', () => {
  expect(isActive(withoutAct(none, win))).toBe(false);
  expect(withoutAct(withAct(none, win), { kind: 'win', fact: 'win-2' }).facts.win).toEqual(['win-1']);
});
