import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../week.ts';
import { FOR_GOOD, isQuiet, quietUntil } from './quiet.ts';

test('a pause ends on a Monday, at most its weeks away and less than one of them sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 52 }), (days, weeks) => {
      const today = addDays('2026-01-01', days);
      const until = quietUntil(today, weeks);
      expect(weekdayOf(until)).toBe(1);
      expect(daysBetween(today, until)).toBeLessThanOrEqual(weeks * 7);
      expect(daysBetween(today, until)).toBeGreaterThan((weeks - 1) * 7);
      expect([isQuiet({ quiet: until }, addDays(until, -1)), isQuiet({ quiet: until }, until)]).toEqual([
        true,
        false,
      ]);
    }),
  );
});

test('without a length it is quiet for good, and nobody who said nothing is', () => {
  expect(quietUntil('2026-11-24')).toBe(FOR_GOOD);
  expect(isQuiet({ quiet: FOR_GOOD }, '2099-01-01')).toBe(true);
  expect(isQuiet({}, '2026-11-24')).toBe(false);
});
