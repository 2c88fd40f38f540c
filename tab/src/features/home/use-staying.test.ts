import { expect, test } from 'vitest';
import { win } from '../../../../test/tab/fixtures.ts';
import { staying } from './use-staying.ts';

const wins = (...ids: string[]) => ids.map((id) => win({ id }));
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('a win that was taken on stays in its place, and only free places are filled', () => {
  const shown = [win({ id: 'a' }), win({ id: 'b', iAmTrying: true }), win({ id: 'c' })];
  expect(idsOf(staying(shown, wins('a', 'c', 'd')))).toBe('abc');
  expect(idsOf(staying(shown, wins('a', 'd', 'e')))).toBe('abd');
});

test('one that is no longer listed and was not taken on goes', () => {
  expect(idsOf(staying(wins('a', 'b'), wins('b')))).toBe('b');
});

test('nothing changes when the list is the same', () => {
  const shown = wins('a', 'b');
  expect(staying(shown, shown)).toBe(shown);
});
