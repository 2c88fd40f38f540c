import type { RunView } from '#contract/agenda-view.ts';
import { expect, test } from 'vitest';
import { runAfter } from './moved-run.ts';

const ines = { id: 'ines', name: 'Ines Moreno' };
const items = ['a', 'b', 'c'];
const run: RunView = {
  startedAt: '2026-11-10T09:00:00.000Z',
  driver: { id: 'jonas', name: 'Jonas Eriksen' },
  step: 0,
  stepStartedAt: '2026-11-10T09:00:00.000Z',
  spent: {},
  marks: {},
  added: {},
  seq: 1,
  made: [],
  told: { shared: [], offers: [] },
  iDrive: false,
};
const at = '2026-11-10T09:01:30.000Z';

test('going on ticks the step off and keeps the time it took', () => {
  const after = runAfter(run, items, [{ move: { do: 'go', step: 1 }, at }], ines);
  expect(after).toMatchObject({ step: 1, stepStartedAt: at, spent: { a: 90 }, marks: { a: { as: 'done' } } });
});

test('going back ticks nothing off', () => {
  const there = { ...run, step: 1 };
  expect(runAfter(there, items, [{ move: { do: 'go', step: 0 }, at }], ines).marks).toEqual({});
});

test('what is skipped with a reason is left, and says why', () => {
  const after = runAfter(run, items, [{ move: { do: 'skip', item: 'a', reason: 'No time' }, at }], ines);
  expect(after).toMatchObject({ step: 1, marks: { a: { as: 'skipped', reason: 'No time' } } });
});

test('carrying the last step stays on it', () => {
  const last = { ...run, step: 2 };
  const after = runAfter(last, items, [{ move: { do: 'carry', item: 'c' }, at }], ines);
  expect(after).toMatchObject({ step: 2, marks: { c: { as: 'carried' } } });
  expect(runAfter(after, items, [{ move: { do: 'unmark', item: 'c' }, at }], ines).marks).toEqual({});
});

test('several moves without a connection follow one another', () => {
  const later = '2026-11-10T09:02:00.000Z';
  const after = runAfter(
    run,
    items,
    [
      { move: { do: 'take-over' }, at },
      { move: { do: 'add-minute', item: 'a' }, at },
      { move: { do: 'go', step: 1 }, at },
      { move: { do: 'go', step: 2 }, at: later },
    ],
    ines,
  );
  expect(after).toMatchObject({
    step: 2,
    spent: { a: 90, b: 30 },
    added: { a: 1 },
    iDrive: true,
    driver: ines,
  });
});
