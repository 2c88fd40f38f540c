import { expect, test } from 'vitest';
import { alarmBetween, clockOf, clockText, secondsOn } from './run-clock.ts';

const item = (id: string, minutes: number) => ({
  item: { id, kind: 'topic' as const, title: id, minutes, why: { say: 'agenda:why.topic' } },
});
const items = [item('a', 2), item('b', 4)];
const start = Date.parse('2026-11-10T09:00:00Z');
const at = (seconds: number) => start + seconds * 1000;
const run = (over = {}) => ({
  startedAt: new Date(start).toISOString(),
  stepStartedAt: new Date(start).toISOString(),
  spent: {},
  added: {},
  step: 0,
  ...over,
});

test('the timer counts down from the minutes of the step', () => {
  expect(clockOf(run(), items, at(66))).toEqual({
    left: 54,
    minutes: 2,
    elapsed: 66,
    budget: 6,
    isUp: false,
  });
});

test('a step that is visited again goes on where it was left', () => {
  const again = run({ step: 1, spent: { b: 100 }, stepStartedAt: new Date(at(300)).toISOString() });
  expect(clockOf(again, items, at(310)).left).toBe(240 - 110);
});

test('a minute added is a minute more for the step and for the whole', () => {
  expect(clockOf(run({ added: { a: 1 } }), items, at(0))).toMatchObject({ left: 180, minutes: 3, budget: 7 });
});

test('the whole is used up even when the present step has time left', () => {
  const late = run({ step: 1, stepStartedAt: new Date(at(350)).toISOString() });
  expect(clockOf(late, items, at(360))).toMatchObject({ left: 230, isUp: true });
});

test('an ended segment stands still', () => {
  const ended = run({ endedAt: new Date(at(90)).toISOString() });
  expect(clockOf(ended, items, at(5000)).elapsed).toBe(90);
  expect(secondsOn('a', true, ended, at(5000))).toBe(90);
});

test('a clock that runs behind never shows more than the step has', () => {
  expect(clockOf(run(), items, at(-5)).left).toBe(120);
});

test('time left and time over are told apart by a sign', () => {
  expect([79, 60, 5, 0, -48, -600].map(clockText)).toEqual([
    '1:19',
    '1:00',
    '0:05',
    '0:00',
    '+0:48',
    '+10:00',
  ]);
});

test('it is said at one minute, at zero and at each minute over, and not in between', () => {
  expect(alarmBetween(61, 60)).toEqual({ at: 'minute' });
  expect(alarmBetween(60, 59)).toBeUndefined();
  expect(alarmBetween(1, 0)).toEqual({ at: 'zero' });
  expect(alarmBetween(0, -1)).toBeUndefined();
  expect(alarmBetween(-59, -60)).toEqual({ at: 'over', minutes: 1 });
  expect(alarmBetween(-119, -121)).toEqual({ at: 'over', minutes: 2 });
  expect(alarmBetween(100, 220)).toBeUndefined();
});
