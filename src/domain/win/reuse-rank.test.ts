import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reuseRank } from './reuse-rank.ts';

const rank = (worked: number, partly = 0, didNot = 0) => reuseRank({ worked, partly, didNot });
const some = fc.nat({ max: 500 });

test('a win that nobody tried ranks last, together with those that worked for nobody', () => {
  expect(rank(0)).toBe(0);
  expect(rank(0, 0, 7)).toBeCloseTo(0, 10);
});

test('the rank is Wilson’s lower bound with z = 1.96', () => {
  // Worked out by hand from the formula.
  expect(rank(1)).toBeCloseTo(0.2065, 4);
  expect(rank(8, 0, 2)).toBeCloseTo(0.4902, 4);
  expect(rank(80, 0, 20)).toBeCloseTo(0.7112, 4);
});

test('many who agree rank before few who all agree', () => {
  expect(rank(30, 0, 3)).toBeGreaterThan(rank(3));
});

test('partly counts half: two of them rank as one that worked and one that did not', () => {
  expect(rank(0, 2)).toBeCloseTo(rank(1, 0, 1), 12);
});

test('one more who says that it worked never lowers the rank, and one who says that it did not never raises it', () => {
  fc.assert(
    fc.property(some, some, some, (worked, partly, didNot) => {
      const now = rank(worked, partly, didNot);
      expect(rank(worked + 1, partly, didNot)).toBeGreaterThanOrEqual(now - 1e-12);
      expect(rank(worked, partly, didNot + 1)).toBeLessThanOrEqual(now + 1e-12);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThan(1);
    }),
  );
});
