import { expect, test } from 'vitest';
import { weekOfMonday } from './week-of-monday.ts';

test.each([
  ['2026-11-23', '2026-W48'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
])('the week that begins on %s is %s', (monday, week) => {
  expect(weekOfMonday(monday)).toBe(week);
});
