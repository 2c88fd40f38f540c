import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod/v4';
import { codecOf, UnreadableRow, untilOf } from './codec.ts';
import { checkCommit } from './table-limits.ts';
import type { Cells, Row } from './table.ts';

const noteSchema = z.object({ text: z.string(), pinned: z.boolean().default(false) });
const notes = codecOf({ table: 'team', version: 1, schema: noteSchema });

const rowOf = (cells: Cells): Row => ({ partition: 't|t|payroll', row: 'u|ada', etag: 'W/"1"', cells });
const faultOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test('what is written is what is read, whatever it says and however long it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(2000),
      fc.boolean(),
      (text, times, pinned) => {
        const note = { text: text.repeat(times).slice(0, 200_000), pinned };
        expect(notes.decode(rowOf(notes.encode(note)))).toEqual(note);
      },
    ),
    { numRuns: 40 },
  );
});

test('a long value is cut into cells the storage takes, never through a character', () => {
  const cells = notes.encode({ text: '🎈'.repeat(60_000), pinned: false });
  expect(Object.keys(cells)).toContain('json4');
  expect(
    Object.values(cells).every((cell) => typeof cell !== 'string' || !/[\ud800-\udbff]$/.test(cell)),
  ).toBe(true);
  expect(() => checkCommit('p', [{ do: 'put', row: 'r', cells }])).not.toThrow();
});

test('a value that is too long for one row is refused', () => {
  const around = JSON.stringify({ text: '', pinned: false }).length;
  const fits = notes.encode({ text: 'x'.repeat(450_000 - around), pinned: false });
  expect(() => checkCommit('p', [{ do: 'put', row: 'r', cells: fits }])).not.toThrow();
  expect(() => notes.encode({ text: 'x'.repeat(450_001 - around), pinned: false })).toThrow(
    expect.objectContaining({ fault: 'too-large' }),
  );
});

test('a row carries its version, its end of retention and the cells that are read by themselves', () => {
  const flat = codecOf({
    table: 'team',
    version: 3,
    schema: noteSchema,
    flat: (note) => ({ pinned: note.pinned }),
  });
  const cells = flat.encode({ text: 'a', pinned: true }, '2027-11-24T00:00:00.000Z');
  expect(cells).toEqual({
    v: 3,
    until: '2027-11-24T00:00:00.000Z',
    pinned: true,
    json: '{"text":"a","pinned":true}',
  });
  expect(untilOf(rowOf(cells))).toBe('2027-11-24T00:00:00.000Z');
  expect(untilOf(rowOf({ v: 1 }))).toBeUndefined();
});

test('an older row is brought up to date when it is read', () => {
  const oldSchema = z.object({ words: z.string() });
  const upgraded = codecOf({
    table: 'team',
    version: 2,
    schema: noteSchema,
    upgrade: (old) => ({ text: oldSchema.parse(old).words, pinned: false }),
  });
  expect(upgraded.decode(rowOf({ v: 1, json: '{"words":"from before"}' }))).toEqual({
    text: 'from before',
    pinned: false,
  });
  const present = { text: 'of today', pinned: true };
  expect(upgraded.decode(rowOf(upgraded.encode(present)))).toEqual(present);
  const strange = faultOf(() => upgraded.decode(rowOf({ v: 1, json: '{"secret":"secret"}' })));
  expect(strange).toBeInstanceOf(UnreadableRow);
});

test('a new field with a default needs no upgrade', () => {
  const grown = codecOf({ table: 'team', version: 2, schema: noteSchema });
  expect(grown.decode(rowOf({ v: 1, json: '{"text":"a"}' }))).toEqual({ text: 'a', pinned: false });
});

test('a row that cannot be read is named, and what it holds stays private', () => {
  const broken: Cells[] = [
    { json: '{"text":"secret"}' },
    { v: 2, json: '{"text":"secret"}' },
    { v: 1, json: '{"text":"secret' },
    { v: 1, json: '{"secret":"secret"}' },
    { v: 1 },
  ];
  for (const cells of broken) {
    const fault = faultOf(() => notes.decode(rowOf(cells)));
    expect(fault).toBeInstanceOf(UnreadableRow);
    expect(String(fault)).toContain('team t|t|payroll u|ada');
    expect(
      JSON.stringify(fault) + String(fault) + String(fault instanceof Error && fault.cause),
    ).not.toContain('secret');
  }
});

test('what could not be read again is not written, and a stray field is not kept', () => {
  const open = codecOf({ table: 'team', version: 1, schema: z.object({ days: z.number().max(5) }) });
  expect(() => open.encode({ days: 6 })).toThrow('does not fit');
  const stray = { days: 5, secret: 'yes' };
  expect(open.encode(stray).json).toBe('{"days":5}');
});

test('a row that many are shown is checked once, however many read it', () => {
  let checks = 0;
  const counted = codecOf({
    table: 'team',
    version: 1,
    schema: z.object({ text: z.string() }).refine(() => (checks += 1) > 0),
  });
  const row = rowOf(counted.encode({ text: 'a' }));
  checks = 0;
  expect(counted.decode(row)).toBe(counted.decode(row));
  counted.decode({ ...row });
  expect(checks).toBe(2);
});
