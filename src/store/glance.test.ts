import { expect, test } from 'vitest';
import { forgetGlance, glancing } from './glance.ts';
import { newMemoryTables } from './memory-table.ts';
import type { Write } from './table.ts';

const insert = (row: string): Write => ({ do: 'insert', row, cells: { n: 1 } });
const KEY = { partition: 'p', row: 'a' };
const RANGE = { partition: 'p', from: 'a', to: 'z' };

function newGlance() {
  const clock = { now: 1_000_000 };
  const tables = newMemoryTables();
  return { clock, tables, glance: glancing(tables, () => new Date(clock.now)) };
}

test('what many ask within half a second is read once, rows and ranges each for themselves', async () => {
  const { clock, tables, glance } = newGlance();
  await tables.team.commit('p', [insert('a'), insert('b')]);
  const before = tables.counts.transactions;
  for (let nth = 0; nth < 30; nth++) {
    clock.now += 15;
    expect((await glance.team.get(KEY))?.cells).toEqual({ n: 1 });
    expect((await glance.team.page(RANGE)).rows).toHaveLength(2);
    expect((await glance.team.page({ ...RANGE, limit: 1 })).rows).toHaveLength(1);
    expect(await glance.team.get({ partition: 'p', row: 'none' })).toBeUndefined();
  }
  expect(tables.counts.transactions - before).toBe(4);
});

test('those who ask at the same moment wait for one answer', async () => {
  const { tables, glance } = newGlance();
  await Promise.all(Array.from({ length: 30 }, () => glance.team.get(KEY)));
  expect(tables.counts.transactions).toBe(1);
});

test('after half a second it is read again, and what nobody asks any more is not kept', async () => {
  const { clock, tables, glance } = newGlance();
  await glance.team.get(KEY);
  await tables.team.commit('p', [insert('a')]);
  expect(await glance.team.get(KEY)).toBeUndefined();
  clock.now += 500;
  expect(await glance.team.get(KEY)).toBeDefined();
});

test('an own write is seen at once', async () => {
  const { tables, glance } = newGlance();
  expect(await glance.team.get(KEY)).toBeUndefined();
  await tables.team.commit('p', [insert('a')]);
  forgetGlance(tables, 'p');
  expect(await glance.team.get(KEY)).toBeDefined();
});

test('a read that began before a write does not come back after it', async () => {
  const gate: { open?: () => void } = {};
  const tables = newMemoryTables({
    latency: ({ op }) =>
      op === 'get' && !gate.open ? new Promise((done) => void (gate.open = done)) : Promise.resolve(),
  });
  const glance = glancing(tables, () => new Date(0));
  const early = glance.team.get({ partition: 'p', row: 'x' });
  await tables.team.commit('p', [insert('x')]);
  forgetGlance(tables, 'p');
  gate.open?.();
  await early;
  expect(await glance.team.get({ partition: 'p', row: 'x' })).toBeDefined();
});

test('a failure is not kept', async () => {
  const state = { down: true };
  const tables = newMemoryTables({ faults: () => (state.down ? 'before' : 'none') });
  const glance = glancing(tables, () => new Date(0));
  await expect(glance.team.get(KEY)).rejects.toMatchObject({ fault: 'unavailable' });
  state.down = false;
  expect(await glance.team.get(KEY)).toBeUndefined();
});

test('nothing is written through it, and the tables of one set are always the same', () => {
  const { tables, glance } = newGlance();
  expect(() => glance.team.commit('p', [insert('a')])).toThrow('not written to');
  expect(glancing(tables, () => new Date())).toBe(glance);
  expect(glance.person).toBe(tables.person);
});
