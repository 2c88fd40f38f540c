import type { ItemView } from '#contract/agenda-view.ts';
import { expect, test } from 'vitest';
import {
  differencesOf,
  isSameList,
  minutesOf,
  movedTo,
  withMinutes,
  without,
  withTopic,
  withUseCase,
} from './agenda-items.ts';

const topic = (id: string, minutes = 2): ItemView => ({
  item: {
    id,
    kind: 'topic',
    title: `Topic ${id}`,
    minutes,
    why: { say: 'agenda:why.topic', with: { name: 'Ines' } },
  },
  title: { say: 'agenda:title.text', with: { text: `Topic ${id}` } },
  updated: false,
});
const list = [topic('a'), topic('b'), topic('c')];
const ids = (items: ItemView[]) => items.map(({ item }) => item.id).join('');

test('an item can be moved to any place, and not out of the list', () => {
  expect(ids(movedTo(list, 0, 2))).toBe('bca');
  expect(ids(movedTo(list, 2, 0))).toBe('cab');
  expect(ids(movedTo(list, 0, -1))).toBe('abc');
  expect(ids(movedTo(list, 2, 3))).toBe('abc');
});

test('minutes stay between one and fifteen', () => {
  expect(minutesOf(withMinutes(list, 'b', 5))).toBe(9);
  expect(withMinutes(list, 'b', 0)[1]?.item.minutes).toBe(1);
  expect(withMinutes(list, 'b', 99)[1]?.item.minutes).toBe(15);
});

test('a swapped use case keeps its place, its id and its minutes', () => {
  const swapped = withUseCase(withMinutes(list, 'b', 4), 'b', {
    useCase: {
      id: 'screening-questions',
      title: 'Screening questions',
      task: 'interview-questions',
      saves: { low: 15, high: 20 },
    },
    why: { say: 'agenda:why.neverTried' },
  });
  expect(swapped[1]?.item).toMatchObject({
    id: 'b',
    kind: 'use-case',
    useCase: 'screening-questions',
    minutes: 4,
  });
  expect(ids(swapped)).toBe('abc');
});

test('a topic is added at the end and says who wants it', () => {
  const added = withTopic(list, { id: 'd', title: 'Parking', minutes: 3, by: 'Ines' }).at(-1);
  expect(added?.item).toMatchObject({ kind: 'topic', title: 'Parking', minutes: 3 });
  expect(added?.item.why).toEqual({ say: 'agenda:why.topic', with: { name: 'Ines' } });
});

test('two lists are the same when items, order and minutes are', () => {
  expect(isSameList(list, [topic('a'), topic('b'), topic('c')])).toBe(true);
  expect(isSameList(list, movedTo(list, 0, 1))).toBe(false);
  expect(isSameList(list, withMinutes(list, 'a', 3))).toBe(false);
  expect(isSameList(list, without(list, 'c'))).toBe(false);
});

test('both versions stand beside each other item by item, and nothing is left out', () => {
  const mine = withMinutes(list, 'a', 4);
  const theirs = withTopic(without(list, 'b'), { id: 'd', title: 'New', minutes: 2, by: 'Jonas' });
  const rows = differencesOf(mine, theirs);
  expect(rows.map(({ id, isSame }) => [id, isSame])).toEqual([
    ['a', false],
    ['b', false],
    ['c', true],
    ['d', false],
  ]);
  expect(rows.map(({ mine: one, theirs: other }) => [one?.place, other?.place])).toEqual([
    [1, 1],
    [2, undefined],
    [3, 2],
    [undefined, 3],
  ]);
});

test('an item both have in another order counts as moved', () => {
  const rows = differencesOf(list, movedTo(list, 0, 1));
  expect(rows.map(({ id, isSame }) => [id, isSame])).toEqual([
    ['a', false],
    ['b', false],
    ['c', true],
  ]);
});
