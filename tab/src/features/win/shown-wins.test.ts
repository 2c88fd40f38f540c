import { expect, test } from 'vitest';
import { win } from '../../../../test/tab/fixtures.ts';
import { withFirstPage, withNextPage } from './shown-wins.ts';

const wins = (...ids: string[]) => ids.map((id) => win({ id }));
const idsOf = (shown: { wins: { id: string }[] }) => shown.wins.map(({ id }) => id).join('');

test('a new win comes in on top and nothing below is lost', () => {
  const shown = withNextPage(withFirstPage({ wins: wins('c', 'b'), next: 'b' }, undefined), {
    wins: wins('a'),
    next: undefined,
  });
  const now = withFirstPage({ wins: wins('d', 'c'), next: 'c' }, shown);
  expect([idsOf(now), now.next]).toEqual(['dcba', undefined]);
});

test('a withdrawn win goes, and the one that moves up is not shown twice', () => {
  const shown = { wins: wins('d', 'c', 'b', 'a'), next: 'a' };
  expect(idsOf(withFirstPage({ wins: wins('d', 'b'), next: 'b' }, shown))).toBe('dba');
});

test('when more came in than a page holds, the list starts again', () => {
  const now = withFirstPage({ wins: wins('z', 'y'), next: 'y' }, { wins: wins('c', 'b'), next: 'b' });
  expect([idsOf(now), now.next]).toEqual(['zy', 'y']);
});

test('a first page that is the only one shows just itself', () => {
  expect(idsOf(withFirstPage({ wins: wins('b') }, { wins: wins('b', 'a'), next: undefined }))).toBe('b');
});

test('a page read twice is shown once', () => {
  expect(idsOf(withNextPage({ wins: wins('c', 'b'), next: 'b' }, { wins: wins('b', 'a') }))).toBe('cba');
});
