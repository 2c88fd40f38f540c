import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitSetOf, countOf, EMPTY_SET, hasBit, ordinalsOf, unionOf, withBit } from './bit-set.ts';

const place = fc.integer({ min: 0, max: 3000 });
const places = fc.array(place, { maxLength: 60 });
const sorted = (ordinals: Iterable<number>) => [...new Set(ordinals)].sort((a, b) => a - b);

test('a set holds who was put in, each once, in order', () => {
  fc.assert(
    fc.property(places, (ordinals) => {
      const set = bitSetOf(ordinals);
      expect(ordinalsOf(set)).toEqual(sorted(ordinals));
      expect(countOf(set)).toBe(new Set(ordinals).size);
    }),
  );
});

test('who is taken out is gone, and nobody else', () => {
  fc.assert(
    fc.property(places, place, (ordinals, one) => {
      const set = withBit(bitSetOf([...ordinals, one]), one, false);
      expect(hasBit(set, one)).toBe(false);
      expect(ordinalsOf(set)).toEqual(sorted(ordinals.filter((each) => each !== one)));
    }),
  );
});

test('a union is what a set of all of them would be', () => {
  fc.assert(
    fc.property(fc.array(places, { maxLength: 6 }), (parts) => {
      expect(unionOf(parts.map(bitSetOf))).toBe(bitSetOf(parts.flat()));
    }),
  );
});

test('equal sets are equal texts, however they came about', () => {
  fc.assert(
    fc.property(places, place, (ordinals, one) => {
      const set = bitSetOf(ordinals);
      const there = hasBit(set, one);
      expect(withBit(withBit(set, one, !there), one, there)).toBe(set);
    }),
  );
  expect(withBit(bitSetOf([2999]), 2999, false)).toBe(EMPTY_SET);
});

test('two hundred thousand people fit into a row', () => {
  const all = bitSetOf([199_999]);
  expect(all.length).toBeLessThan(34_000);
  expect(countOf(all)).toBe(1);
});
