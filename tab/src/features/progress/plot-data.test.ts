import { expect, test } from 'vitest';
import { labelledWeeks, plotDataOf } from './plot-data.ts';
import { talent, weeksOf } from './weeks.fixture.ts';

test('the open weeks are apart from the line, and begin at the last settled point', () => {
  const data = plotDataOf(talent);
  expect(data.lines).toHaveLength(1);
  expect(data.last).toMatchObject({ index: 10, low: 8 });
  expect(data.open).toMatchObject([
    { index: 11, low: 9 },
    { index: 12, low: 4 },
  ]);
  expect(data.openLines.map((line) => line.map((point) => point.index))).toEqual([[10, 11, 12]]);
});

test('the lowest point is the lowest since the training, not before it', () => {
  expect(plotDataOf(talent).lowest).toMatchObject({ index: 8, low: 5 });
});

test('weeks three to eight are one band', () => {
  expect(plotDataOf(talent)).toMatchObject({ training: 3, band: { first: 6, last: 11 } });
});

test('a withheld week is a gap, not a zero', () => {
  const { lines } = plotDataOf({ weeks: weeksOf([5, 6, undefined, 7, 8], { open: false }), membersHere: 12 });
  expect(lines.map((line) => line.map((point) => point.low))).toEqual([
    [5, 6],
    [7, 8],
  ]);
});

test('a week that may only be said coarsely is a range and breaks the line', () => {
  const weeks = weeksOf([5, 6, 7], { open: false });
  weeks[1]!.active = { is: 'coded', signed: 5, more: 'up-to-2', of: 12 };
  const data = plotDataOf({ weeks, membersHere: 12 });
  expect(data.lines).toHaveLength(2);
  expect(data.ranges).toMatchObject([{ index: 1, low: 5, high: 7 }]);
});

test('a team without a training has no rule, no band, and its lowest week of all', () => {
  const data = plotDataOf({ weeks: weeksOf([4, 2, 6], { training: false, open: false }), membersHere: 12 });
  expect(data.training).toBeUndefined();
  expect(data.band).toBeUndefined();
  expect(data.lowest).toMatchObject({ index: 1 });
});

test('where every week is withheld there is nothing to draw, and the axis still has a top', () => {
  const data = plotDataOf({ weeks: weeksOf([undefined, undefined]), membersHere: 4 });
  expect(data).toMatchObject({ lines: [], ranges: [], top: 4 });
  expect(data.open).toEqual([]);
});

test('labels that do not fit are left out, never the last', () => {
  expect(labelledWeeks(5, 600, 44)).toEqual([0, 1, 2, 3, 4]);
  expect(labelledWeeks(16, 240, 44)).toEqual([0, 3, 6, 9, 12, 15]);
});
