import { expect, test } from 'vitest';
import {
  type Cells,
  rangeOf,
  type RangeQuery,
  StoreError,
  type StoreFault,
  type Table,
  type Write,
} from './table.ts';

const EVERYTHING = { from: '!', to: '~~~' };
const insert = (row: string, cells: Cells = {}): Write => ({ do: 'insert', row, cells });

const faultOf = (action: Promise<unknown>): Promise<StoreFault | 'none'> =>
  action.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof StoreError) return error.fault;
      throw error;
    },
  );

/** What every adapter of `Table` does. `open` answers a table whose partitions are still empty; it is shared by all tests. */
export function describeTable(name: string, open: () => Promise<Table>): void {
  let partitions = 0;
  const fresh = async () => ({ table: await open(), partition: `${name}|p${++partitions}` });
  const rowsIn = async (table: Table, partition: string, query: Partial<RangeQuery> = {}) =>
    (await rangeOf(table, { partition, ...EVERYTHING, ...query })).map((row) => row.row);
  const told = (title: string, check: (at: { table: Table; partition: string }) => Promise<void>) =>
    test(`${name}: ${title}`, async () => check(await fresh()));

  told('a row that was never written is not there', async ({ table, partition }) => {
    expect(await table.get({ partition, row: 'a' })).toBeUndefined();
    expect(await table.page({ partition, ...EVERYTHING })).toEqual({ rows: [] });
  });

  told('an inserted row is read back, and is not inserted twice', async ({ table, partition }) => {
    const [etag] = await table.commit(partition, [insert('a', { text: 'one' })]);
    expect(await table.get({ partition, row: 'a' })).toEqual({
      partition,
      row: 'a',
      etag,
      cells: { text: 'one' },
    });
    expect(await faultOf(table.commit(partition, [insert('a', { text: 'two' })]))).toBe('exists');
    expect((await table.get({ partition, row: 'a' }))?.cells).toEqual({ text: 'one' });
  });

  told(
    'texts, numbers and booleans come back as they were, and nothing for what is undefined',
    async ({ table, partition }) => {
      const cells: Cells = {
        text: `Grüße, 'quoted' "twice" 🎈 \n\t \\ <a&b> {"json": [1]}`,
        empty: '',
        looksLikeANumber: '007',
        looksLikeAnInstant: '2026-11-24T09:30:00.000Z',
        yes: true,
        no: false,
        zero: 0,
        negative: -3,
        half: 0.5,
        whole: 2,
        beyond32Bits: 2 ** 31,
        belowThem: -(2 ** 31) - 1,
        large: Number.MAX_SAFE_INTEGER,
        tiny: 1e-7,
        long: 'x'.repeat(32_768),
      };
      await table.commit(partition, [insert('a', { ...cells, nothing: undefined })]);
      await table.commit(partition, [insert('b', { ...cells, nothing: undefined }), insert('c')]);
      expect((await table.get({ partition, row: 'a' }))?.cells).toEqual(cells);
      const { rows } = await table.page({ partition, ...EVERYTHING });
      expect(rows.map((row) => row.cells)).toEqual([cells, cells, {}]);
    },
  );

  told(
    'a replacement needs the ETag of what it replaces, and drops the cells it does not name',
    async ({ table, partition }) => {
      const [first = ''] = await table.commit(partition, [insert('a', { text: 'one', more: 1 })]);
      const replace = (row: string, etag: string, text: string): Write => ({
        do: 'replace',
        row,
        etag,
        cells: { text },
      });
      const [second = ''] = await table.commit(partition, [replace('a', first, 'two')]);
      expect(second).not.toBe(first);
      expect(await table.get({ partition, row: 'a' })).toEqual({
        partition,
        row: 'a',
        etag: second,
        cells: { text: 'two' },
      });
      expect(await faultOf(table.commit(partition, [replace('a', first, 'three')]))).toBe('stale');
      expect(await faultOf(table.commit(partition, [replace('b', first, 'three')]))).toBe('missing');
    },
  );

  told('a put inserts, and replaces whatever is there', async ({ table, partition }) => {
    const put = (cells: Cells): Write => ({ do: 'put', row: 'a', cells });
    const [first] = await table.commit(partition, [put({ one: 1 })]);
    const [second] = await table.commit(partition, [put({ two: 2 })]);
    expect(second).not.toBe(first);
    expect(await table.get({ partition, row: 'a' })).toMatchObject({ etag: second, cells: { two: 2 } });
    await table.commit(partition, [put({ three: 3 }), insert('b')]);
    expect((await table.get({ partition, row: 'a' }))?.cells).toEqual({ three: 3 });
  });

  told('a removal needs the ETag too, or asks for whatever is there', async ({ table, partition }) => {
    const [first = ''] = await table.commit(partition, [insert('a')]);
    const [second = ''] = await table.commit(partition, [
      { do: 'replace', row: 'a', etag: first, cells: {} },
    ]);
    expect(await faultOf(table.commit(partition, [{ do: 'remove', row: 'a', etag: first }]))).toBe('stale');
    expect(await table.commit(partition, [{ do: 'remove', row: 'a', etag: second }])).toEqual(['']);
    expect(await table.get({ partition, row: 'a' })).toBeUndefined();
    expect(await faultOf(table.commit(partition, [{ do: 'remove', row: 'a', etag: second }]))).toBe(
      'missing',
    );
    await table.commit(partition, [insert('a')]);
    await table.commit(partition, [{ do: 'remove', row: 'a', etag: '*' }]);
    expect(await faultOf(table.commit(partition, [{ do: 'remove', row: 'a', etag: '*' }]))).toBe('missing');
  });

  told('nothing but an ETag is one, so that no replacement is made blindly', async ({ table, partition }) => {
    await table.commit(partition, [insert('a', { n: 1 })]);
    for (const etag of ['*', '', 'nonsense', 'W/"nonsense"', 'W/"x"\r\nX: y']) {
      const replace: Write = { do: 'replace', row: 'a', etag, cells: { n: 2 } };
      expect(await faultOf(table.commit(partition, [replace]))).toBe('stale');
      expect(await faultOf(table.commit(partition, [replace, insert('b')]))).toBe('stale');
    }
    expect(await faultOf(table.commit(partition, [{ do: 'remove', row: 'a', etag: '' }]))).toBe('stale');
    expect((await table.get({ partition, row: 'a' }))?.cells).toEqual({ n: 1 });
  });

  told(
    'a commit of several writes is one step and answers their ETags in order',
    async ({ table, partition }) => {
      const [a = '', b = '', c = ''] = await table.commit(partition, [insert('a'), insert('b'), insert('c')]);
      const etags = await table.commit(partition, [
        { do: 'remove', row: 'a', etag: a },
        { do: 'replace', row: 'b', etag: b, cells: { n: 1 } },
        { do: 'put', row: 'c', cells: { n: 2 } },
        insert('d', { n: 3 }),
      ]);
      const { rows } = await table.page({ partition, ...EVERYTHING });
      expect(rows.map((row) => [row.row, row.cells.n, row.etag])).toEqual([
        ['b', 1, etags[1]],
        ['c', 2, etags[2]],
        ['d', 3, etags[3]],
      ]);
      expect(etags).toHaveLength(4);
      expect(etags[0]).toBe('');
      expect(etags[2]).not.toBe(c);
    },
  );

  told(
    'one write that fails takes the whole commit with it, and says which it was',
    async ({ table, partition }) => {
      const [kept = ''] = await table.commit(partition, [insert('kept', { n: 1 })]);
      const [renewed = ''] = await table.commit(partition, [
        { do: 'replace', row: 'kept', etag: kept, cells: { n: 2 } },
      ]);
      const failing: [StoreFault, Write][] = [
        ['exists', insert('kept')],
        ['stale', { do: 'replace', row: 'kept', etag: kept, cells: { n: 3 } }],
        ['stale', { do: 'remove', row: 'kept', etag: kept }],
        ['missing', { do: 'replace', row: 'gone', etag: kept, cells: {} }],
        ['missing', { do: 'remove', row: 'gone', etag: '*' }],
      ];
      for (const [fault, write] of failing) {
        const refused = await table
          .commit(partition, [insert('new'), write, insert('other')])
          .catch((error: unknown) => error);
        expect(refused).toMatchObject({ fault, index: 1 });
      }
      expect(await rowsIn(table, partition)).toEqual(['kept']);
      expect(await table.get({ partition, row: 'kept' })).toMatchObject({ etag: renewed, cells: { n: 2 } });
    },
  );

  told('of many replacements of one row at the same time exactly one wins', async ({ table, partition }) => {
    const [etag = ''] = await table.commit(partition, [insert('a')]);
    const racers = Array.from({ length: 12 }, (_, n) => {
      const replace: Write = { do: 'replace', row: 'a', etag, cells: { n } };
      return faultOf(table.commit(partition, n % 2 === 0 ? [replace] : [replace, insert(`of-${n}`)]));
    });
    const faults = await Promise.all(racers);
    expect(faults.filter((fault) => fault === 'none')).toHaveLength(1);
    expect(faults.filter((fault) => fault === 'stale')).toHaveLength(11);
    const winner = faults.indexOf('none');
    expect((await table.get({ partition, row: 'a' }))?.cells.n).toBe(winner);
    expect(await rowsIn(table, partition)).toEqual(winner % 2 === 0 ? ['a'] : ['a', `of-${winner}`]);
  });

  told('of many insertions of one row at the same time exactly one wins', async ({ table, partition }) => {
    const faults = await Promise.all(
      Array.from({ length: 8 }, (_, n) => faultOf(table.commit(partition, [insert('a', { n })]))),
    );
    expect(faults.filter((fault) => fault === 'none')).toHaveLength(1);
    expect((await table.get({ partition, row: 'a' }))?.cells.n).toBe(faults.indexOf('none'));
  });

  told(
    'a range is in the order of its keys, with its first row and without its end',
    async ({ table, partition }) => {
      const rows = ['b', 'a', 'c|2', 'c|10', 'B', 'c', 'd', '~', '0'];
      await table.commit(
        partition,
        rows.map((row) => insert(row)),
      );
      expect(await rowsIn(table, partition)).toEqual(['0', 'B', 'a', 'b', 'c', 'c|10', 'c|2', 'd', '~']);
      expect(await rowsIn(table, partition, { from: 'b', to: 'd' })).toEqual(['b', 'c', 'c|10', 'c|2']);
      expect(await rowsIn(table, partition, { from: 'c|', to: 'c}' })).toEqual(['c|10', 'c|2']);
      expect(await rowsIn(table, partition, { from: 'x', to: 'y' })).toEqual([]);
      expect(await rowsIn(table, `${partition}-other`)).toEqual([]);
    },
  );

  told('a range is read page by page, each row once', async ({ table, partition }) => {
    const rows = Array.from({ length: 25 }, (_, n) => `w|${String(n).padStart(3, '0')}`);
    await table.commit(
      partition,
      rows.map((row) => insert(row)),
    );
    await table.commit(partition, [insert('v|before'), insert('x|after')]);
    const range = { partition, from: 'w|', to: 'w}', limit: 7 };
    expect(await rowsIn(table, partition, range)).toEqual(rows);
    const sizes: number[] = [];
    let continuation: string | undefined;
    do {
      const page = await table.page({ ...range, continuation });
      sizes.push(page.rows.length);
      continuation = page.continuation;
    } while (continuation !== undefined);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
  });

  told('a page never holds more than a thousand rows', async ({ table, partition }) => {
    const rows = Array.from({ length: 1_050 }, (_, n) => String(n).padStart(5, '0'));
    for (let start = 0; start < rows.length; start += 100) {
      await table.commit(
        partition,
        rows.slice(start, start + 100).map((row) => insert(row)),
      );
    }
    const page = await table.page({ partition, ...EVERYTHING });
    expect(page.rows.length).toBeLessThanOrEqual(1_000);
    expect(page.continuation).toBeDefined();
    expect(await rowsIn(table, partition)).toEqual(rows);
  });

  told(
    'a page goes on after its last row, also when that row is gone by then',
    async ({ table, partition }) => {
      await table.commit(
        partition,
        ['a', 'b', 'c', 'd'].map((row) => insert(row)),
      );
      const first = await table.page({ partition, ...EVERYTHING, limit: 2 });
      await table.commit(partition, [
        ...first.rows.map((row): Write => ({ do: 'remove', row: row.row, etag: '*' })),
        insert('bb'),
      ]);
      const rest = await rowsIn(table, partition, { continuation: first.continuation });
      expect(rest.slice(-2)).toEqual(['c', 'd']);
    },
  );

  told('a continuation that no page gave is refused', async ({ table, partition }) => {
    await table.commit(partition, [insert('a')]);
    for (const continuation of ['', 'x', '{}', 'null', '💥', 'a'.repeat(400), btoa('[1]')])
      expect([continuation, await faultOf(table.page({ partition, ...EVERYTHING, continuation }))]).toEqual([
        continuation,
        'invalid-key',
      ]);
  });

  told('keys may hold unusual characters', async ({ table, partition }) => {
    const unusual = [
      "it's",
      '100%',
      '%25',
      'ä-ö-ü-ß',
      '漢字',
      'a|b',
      'a~b',
      '19:x@thread.tacv2',
      'a b',
      'a+b',
      'a&b=c',
      '(x)',
      '"q"',
    ];
    const strange = `${partition}|it's 100% ü|~:@`;
    for (const row of unusual) await table.commit(strange, [insert(row, { row })]);
    const etags = await table.commit(
      strange,
      unusual.map((row): Write => ({ do: 'put', row, cells: { row } })),
    );
    expect(etags.every((etag) => etag !== '')).toBe(true);
    for (const row of unusual) expect((await table.get({ partition: strange, row }))?.cells).toEqual({ row });
    expect(await rowsIn(table, strange, { from: '!', to: '\uffff' })).toEqual([...unusual].sort());
    for (const row of unusual) {
      expect(await rowsIn(table, strange, { from: row, to: `${row}!` })).toEqual([row]);
      await table.commit(strange, [{ do: 'remove', row, etag: '*' }]);
    }
    expect(await rowsIn(table, strange, { from: '!', to: '\uffff' })).toEqual([]);
  });

  told('keys the service would refuse are refused', async ({ table, partition }) => {
    for (const row of ['a/b', 'a\\b', 'a#b', 'a?b', 'a\tb', 'a\u0085b', '', 'x'.repeat(513)]) {
      expect(await faultOf(table.commit(partition, [insert(row)]))).toBe('invalid-key');
      expect(await faultOf(table.get({ partition, row }))).toBe('invalid-key');
      expect(await faultOf(table.commit(partition, [insert('good'), insert(row)]))).toBe('invalid-key');
    }
    expect(await faultOf(table.commit('a/b', [insert('a')]))).toBe('invalid-key');
    expect(await faultOf(table.page({ partition: 'a/b', ...EVERYTHING }))).toBe('invalid-key');
    await table.commit(partition, [insert('x'.repeat(512))]);
    expect(await rowsIn(table, partition)).toEqual(['x'.repeat(512)]);
  });

  told('what is too large is refused, and nothing of it is kept', async ({ table, partition }) => {
    const property = 'x'.repeat(32_768);
    const wide = (cells: number): Cells =>
      Object.fromEntries(Array.from({ length: cells }, (_, n) => [`c${n}`, property]));
    const tooLarge: Write[][] = [
      [insert('a', { text: `${property}x` })],
      [insert('a', wide(16))],
      Array.from({ length: 9 }, (_, n) => insert(`a${n}`, wide(8))),
      Array.from({ length: 101 }, (_, n) => insert(`a${n}`)),
    ];
    for (const writes of tooLarge) expect(await faultOf(table.commit(partition, writes))).toBe('too-large');
    await expect(table.commit(partition, [])).rejects.toThrow('without writes');
    expect(await faultOf(table.commit(partition, [insert('a'), { do: 'put', row: 'a', cells: {} }]))).toBe(
      'invalid-key',
    );
    expect(await rowsIn(table, partition)).toEqual([]);
    await table.commit(partition, [insert('a', wide(15))]);
    expect((await table.get({ partition, row: 'a' }))?.cells).toEqual(wide(15));
  });

  told('what just fits is kept, and one letter more is refused', async ({ table, partition }) => {
    const whole = rowOf(partition, 'a', 1024 * 1024);
    await table.commit(partition, [whole]);
    expect((await table.get({ partition, row: 'a' }))?.cells).toEqual(whole.cells);
    expect(await faultOf(table.commit(partition, [rowOf(partition, 'b', 1024 * 1024 + 2)]))).toBe(
      'too-large',
    );

    const four = (last: number): Write[] => [
      ...['c', 'd', 'e'].map((row) => rowOf(partition, row, 1024 * 1024)),
      rowOf(partition, 'f', last),
    ];
    const overlong = [...four(1024 * 1024 - 1024), rowOf(partition, 'g', 1026)];
    expect(await faultOf(table.commit(partition, overlong))).toBe('too-large');
    expect(await rowsIn(table, partition)).toEqual(['a']);
    await table.commit(partition, [...four(1024 * 1024 - 1024), rowOf(partition, 'g', 1024)]);
    expect(await rowsIn(table, partition)).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
  });
}

/** A row of exactly so many bytes, as the service counts them. */
function rowOf(partition: string, row: string, bytes: number): Write & { do: 'insert' } {
  const cells: Cells = {};
  let left = bytes - 4 - 2 * (partition.length + row.length);
  for (let nth = 0; left > 0; nth++) {
    const name = `c${String(nth).padStart(2, '0')}`;
    const text = Math.min(30_000, (left - 8 - 2 * name.length) / 2);
    cells[name] = 'x'.repeat(text);
    left -= 8 + 2 * name.length + 2 * text;
  }
  return { do: 'insert', row, cells };
}
