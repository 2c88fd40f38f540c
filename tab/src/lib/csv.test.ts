import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const body = (csv: string): string => csv.slice(1).trimEnd();

test('a cell that a spreadsheet would run is text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(body(csvOf([[`${start}1`]]))).toMatch(/^"?'/);
});

test('figures stay figures, also negative ones', () => {
  expect(body(csvOf([[-3, 12]]))).toBe('-3,12');
});

test('commas, quotes and lines stay inside their cell', () => {
  expect(body(csvOf([['a, "b"', 'c\nd']]))).toBe('"a, ""b""","c\nd"');
});
