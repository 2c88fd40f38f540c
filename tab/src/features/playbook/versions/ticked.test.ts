import { expect, test } from 'vitest';
import { comparedOf, searchWithTicked, ticked, tickedIn } from './ticked.ts';

test('two versions can be ticked, and a third replaces the older of them', () => {
  expect(ticked([], 14)).toEqual([14]);
  expect(ticked([14], 11)).toEqual([11, 14]);
  expect(ticked([11, 14], 9)).toEqual([9, 14]);
  expect(ticked([11, 14], 14)).toEqual([11]);
});

test('one version is compared with the one before it, none means the newest', () => {
  expect(comparedOf([], 14)).toEqual({ version: 14, since: 13 });
  expect(comparedOf([9], 14)).toEqual({ version: 9, since: 8 });
  expect(comparedOf([11, 14], 14)).toEqual({ version: 14, since: 11 });
});

test('the address keeps the ticks beside what others keep there, and nonsense in it is no tick', () => {
  expect(searchWithTicked('?text=mail', [11, 14])).toBe('?text=mail&one=11&two=14');
  expect(searchWithTicked('?text=mail&one=11&two=14', [14])).toBe('?text=mail&one=14');
  expect(tickedIn('?one=14&two=11')).toEqual([11, 14]);
  expect(tickedIn('?one=-3&two=cat')).toEqual([]);
});
