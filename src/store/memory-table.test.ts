import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Crashed, type Fault } from './fault-plan.ts';
import { newMemoryTables } from './memory-table.ts';
import { SortedKeys } from './sorted-keys.ts';
import { describeTable } from './table-conformance.ts';
import { rangeOf, type Write } from './table.ts';

/** A small generator of numbers between 0 and 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tables = newMemoryTables();
describeTable('memory', async () => tables.team);
const moody = newMemoryTables({ random: seeded(7) });
describeTable('memory with short pages', async () => moody.team);

const ALL = { from: '!', to: '~' };
const insert = (row: string): Write => ({ do: 'insert', row, cells: {} });
const planned = (fault: Fault, at: number) =>
  newMemoryTables({ faults: (call) => (call.nth === at ? fault : 'none') });

test('transactions and rows are counted over all tables', async () => {
  const { team, person, counts } = newMemoryTables();
  await team.commit('p', [insert('a'), insert('b'), insert('c')]);
  await person.commit('p', [insert('a')]);
  await team.get({ partition: 'p', row: 'a' });
  await team.get({ partition: 'p', row: 'none' });
  await rangeOf(team, { partition: 'p', ...ALL, limit: 2 });
  expect(counts).toEqual({ transactions: 6, rowsWritten: 4, rowsRead: 4 });
});

test('a fault before the commit leaves nothing, a fault after it leaves everything, and both look the same', async () => {
  for (const [fault, kept] of [
    ['before', 0],
    ['after', 1],
  ] as const) {
    const { team } = planned(fault, 1);
    await expect(team.commit('p', [insert('a')])).rejects.toMatchObject({ fault: 'unavailable' });
    expect(await rangeOf(team, { partition: 'p', ...ALL })).toHaveLength(kept);
  }
});

test('a crash is not an answer of the storage', async () => {
  for (const [fault, kept] of [
    ['crash-before', 0],
    ['crash-after', 1],
  ] as const) {
    const { team } = planned(fault, 1);
    await expect(team.commit('p', [insert('a')])).rejects.toBeInstanceOf(Crashed);
    expect(await rangeOf(team, { partition: 'p', ...ALL })).toHaveLength(kept);
  }
});

test('a plan sees which call it is', async () => {
  const calls: string[] = [];
  const { team, job } = newMemoryTables({
    faults: (call) => (calls.push(`${call.nth} ${call.op} ${call.table} ${call.partition}`), 'none'),
  });
  await team.commit('p', [insert('a')]);
  await job.get({ partition: 'q', row: 'a' });
  await job.page({ partition: 'q', ...ALL });
  expect(calls).toEqual(['1 commit team p', '2 get job q', '3 page job q']);
});

test('pages come short and empty at times, and reading still ends with every row once', async () => {
  const { team } = newMemoryTables({ random: seeded(1), pageSize: 10 });
  const rows = Array.from({ length: 90 }, (_, n) => String(n).padStart(2, '0'));
  await team.commit('p', rows.map(insert));
  const sizes = new Set<number>();
  let continuation: string | undefined;
  do {
    const page = await team.page({ partition: 'p', ...ALL, continuation });
    sizes.add(page.rows.length);
    continuation = page.continuation;
  } while (continuation !== undefined);
  expect(sizes).toContain(10);
  expect((await rangeOf(team, { partition: 'p', ...ALL })).map((row) => row.row)).toEqual(rows);

  const worst = newMemoryTables({ random: () => 0 });
  await worst.team.commit('p', rows.map(insert));
  expect((await worst.team.page({ partition: 'p', ...ALL })).rows).toEqual([]);
  expect(await rangeOf(worst.team, { partition: 'p', ...ALL })).toHaveLength(90);
});

test('what a reader does to a row it was given does not change the storage', async () => {
  const { team } = newMemoryTables();
  const cells = { n: 1 };
  await team.commit('p', [{ do: 'insert', row: 'a', cells }]);
  cells.n = 2;
  const read = await team.get({ partition: 'p', row: 'a' });
  if (read) read.cells.n = 3;
  expect((await team.get({ partition: 'p', row: 'a' }))?.cells).toEqual({ n: 1 });
});

test('sorted keys are what sorting them would give, after any additions and removals', () => {
  const step = fc.record({
    key: fc.integer({ min: 0, max: 3000 }).map(String),
    add: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 2000, maxLength: 4000 }),
      fc.integer({ min: 0, max: 3000 }),
      (steps, first) => {
        const sorted = new SortedKeys();
        const plain = new Set<string>();
        for (const { key, add } of steps) {
          if (add > 0) {
            sorted.add(key);
            plain.add(key);
          } else {
            sorted.delete(key);
            plain.delete(key);
          }
        }
        const from = String(first);
        expect([...sorted.from(from)]).toEqual([...plain].filter((key) => key >= from).sort());
      },
    ),
    { numRuns: 20 },
  );
});

test('two hundred thousand rows are written in any order and read in no time', async () => {
  const { team } = newMemoryTables();
  const random = seeded(3);
  const started = performance.now();
  for (let n = 0; n < 2_000; n++) {
    await team.commit(
      'p',
      Array.from({ length: 100 }, (_, k) => insert(`${random()}|${n}|${k}`)),
    );
  }
  const page = await team.page({ partition: 'p', from: '0.5', to: '1', limit: 50 });
  expect(page.rows).toHaveLength(50);
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('everything that is kept can be taken out, table by table, without being counted', async () => {
  const { allRows, counts, org, team } = newMemoryTables();
  await team.commit('b', [{ do: 'insert', row: '2', cells: { n: 2 } }]);
  await team.commit('a', [
    { do: 'insert', row: '3', cells: { n: 3 } },
    { do: 'insert', row: '1', cells: { n: 1 } },
  ]);
  await org.commit('a', [{ do: 'insert', row: '9', cells: { n: 9 } }]);
  const before = { ...counts };
  expect(allRows('team').map(({ partition, row }) => partition + row)).toEqual(['b2', 'a1', 'a3']);
  expect(allRows('org')).toHaveLength(1);
  expect(allRows('job')).toEqual([]);
  expect(counts).toEqual(before);
});
