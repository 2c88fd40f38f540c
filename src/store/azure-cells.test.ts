import { expect, test } from 'vitest';
import { entityOf, rowOf } from './azure-cells.ts';

test('a number the service would cut to 32 bits is sent as a double, which its emulator would not insist on', () => {
  const cells = {
    small: 7,
    smallest: -(2 ** 31),
    large: 2 ** 31,
    half: 0.5,
    text: '7',
    yes: true,
    nothing: undefined,
  };
  expect(entityOf('p', 'r', cells)).toEqual({
    partitionKey: 'p',
    rowKey: 'r',
    small: 7,
    smallest: -(2 ** 31),
    large: { type: 'Double', value: 2 ** 31 },
    half: { type: 'Double', value: 0.5 },
    text: '7',
    yes: true,
  });
});

test('what the service adds to a row is not among its cells', () => {
  const added = { 'odata.metadata': 'https://…', timestamp: '2026-11-24T09:30:00Z' };
  const row = rowOf({ partitionKey: 'p', rowKey: 'r', etag: 'W/"1"', ...added, n: 1 });
  expect(row).toEqual({ partition: 'p', row: 'r', etag: 'W/"1"', cells: { n: 1 } });
});

test('a cell of a type that is never written here is not guessed at', () => {
  expect(() => rowOf({ partitionKey: 'p', rowKey: 'r', etag: 'W/"1"', when: new Date(0) })).toThrow(
    'cell when',
  );
});
