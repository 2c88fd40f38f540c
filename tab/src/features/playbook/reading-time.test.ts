import { expect, test } from 'vitest';
import { clockOf, readingSecondsOf } from './reading-time.ts';

test('a script of 260 words reads in exactly two minutes, one word more is over', () => {
  expect(readingSecondsOf('word '.repeat(260))).toBe(120);
  expect(readingSecondsOf('word '.repeat(261))).toBe(121);
  expect(readingSecondsOf('')).toBe(0);
});

test('seconds are told as on a clock', () => {
  expect([0, 9, 60, 150].map(clockOf)).toEqual(['0:00', '0:09', '1:00', '2:30']);
});
