import { expect, test } from 'vitest';
import { endedRun, isRecapMissed, type Move, movedRun, type Run, startedRun, unfinishedOf } from './run.ts';

const MARCO = { id: 'marco', name: 'Marco' };
const ANA = { id: 'ana', name: 'Ana' };
const ITEMS = ['it-1', 'it-2', 'it-3'];
const START = Date.parse('2026-11-24T08:30:00Z');
const at = (seconds: number) => new Date(START + seconds * 1000);

const started = startedRun(MARCO, at(0), 4);
const moved = (run: Run, move: Move, seconds: number, op = `op-${seconds}`, mover = MARCO) =>
  movedRun(run, ITEMS, move, { mover, op, at: at(seconds) });

test('going on ticks off what was on screen and keeps how long it took', () => {
  const next = moved(started, { do: 'go', step: 1 }, 130);
  expect(next).toMatchObject({ step: 1, marks: { 'it-1': { as: 'done' } }, spent: { 'it-1': 130 }, seq: 2 });
});

test('going back marks nothing, and time on an item adds up over visits', () => {
  const there = moved(started, { do: 'go', step: 1 }, 60);
  const back = moved(there, { do: 'go', step: 0 }, 70);
  const again = moved(back, { do: 'go', step: 1 }, 100);
  expect(again.spent).toEqual({ 'it-1': 90, 'it-2': 10 });
  expect(again.marks).toEqual({ 'it-1': { as: 'done' } });
});

test('the same press twice is one press', () => {
  const once = moved(started, { do: 'add-minute', item: 'it-1' }, 10, 'press');
  expect(moved(once, { do: 'add-minute', item: 'it-1' }, 11, 'press')).toBe(once);
  expect(moved(once, { do: 'add-minute', item: 'it-1' }, 12, 'another').added).toEqual({ 'it-1': 2 });
});

test('what is skipped or carried is left at once; what is ticked stays on screen', () => {
  expect(moved(started, { do: 'skip', item: 'it-1', reason: 'No time' }, 20)).toMatchObject({
    step: 1,
    marks: { 'it-1': { as: 'skipped', reason: 'No time' } },
  });
  expect(moved(started, { do: 'carry', item: 'it-1' }, 20)).toMatchObject({ step: 1 });
  expect(moved(started, { do: 'tick', item: 'it-1' }, 20)).toMatchObject({ step: 0 });
  expect(moved(started, { do: 'skip', item: 'it-3' }, 20)).toMatchObject({ step: 0 });
});

test('a mark can be taken back', () => {
  const ticked = moved(started, { do: 'tick', item: 'it-2' }, 20);
  expect(moved(ticked, { do: 'unmark', item: 'it-2' }, 30).marks).toEqual({});
});

test('another manager takes over where the run stands', () => {
  const on = moved(started, { do: 'go', step: 2 }, 60);
  expect(moved(on, { do: 'take-over' }, 61, 'take', ANA)).toMatchObject({ driver: 'ana', step: 2 });
});

test('finishing counts what is on screen as done; ending by itself does not, and its recap waits', () => {
  expect(endedRun(started, ITEMS, 'finished', at(60))).toMatchObject({
    marks: { 'it-1': { as: 'done' } },
    recap: 'without',
  });
  expect(endedRun(started, ITEMS, 'by-itself', at(1800))).toMatchObject({ marks: {}, recap: 'waiting' });
});

test('an ended run moves no more', () => {
  const over = endedRun(started, ITEMS, 'finished', at(60));
  expect(moved(over, { do: 'go', step: 2 }, 70)).toBe(over);
  expect(endedRun(over, ITEMS, 'by-itself', at(80))).toBe(over);
});

test('what was not reached or was carried opens the next agenda; what was skipped does not', () => {
  const carried = moved(started, { do: 'carry', item: 'it-1' }, 20);
  const skipped = moved(carried, { do: 'skip', item: 'it-2' }, 30);
  expect(unfinishedOf(skipped, ITEMS)).toEqual(['it-1', 'it-3']);
});

test('a recap waits a day for a tap; then it was not posted, whenever somebody looks', () => {
  const run = endedRun(started, ITEMS, 'by-itself', at(1800));
  expect(isRecapMissed(run, at(1800 + 86_400))).toBe(false);
  expect(isRecapMissed(run, at(1801 + 86_400))).toBe(true);
  expect(isRecapMissed({ ...run, recap: 'posted' }, at(2 * 86_400))).toBe(false);
});
