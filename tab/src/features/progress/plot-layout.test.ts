import { expect, test } from 'vitest';
import { plotDataOf } from './plot-data.ts';
import { layoutOf, ticksUpTo } from './plot-layout.ts';
import { talent } from './weeks.fixture.ts';

const words = {
  training: 'Training, 7 September',
  band: 'Weeks 3 to 8, where most teams fade',
  bandShort: 'Weeks 3 to 8',
  weeks: talent.weeks.map((week) => String(week.afterTraining)),
};
const data = plotDataOf(talent);

test('in a wide drawing the training and the band are named in one row', () => {
  const { above } = layoutOf(data, 720, words);
  expect(above.map((label) => label.text)).toEqual([words.training, words.band]);
  expect(new Set(above.map((label) => label.y)).size).toBe(1);
});

test('in a narrow drawing the names are shorter or in two rows, and never leave it', () => {
  const { above } = layoutOf(data, 240, words);
  expect(above.map((label) => label.text)).toEqual([words.training, words.bandShort]);
  for (const { text, x } of above) {
    expect(x - (text.length * 6.4) / 2).toBeGreaterThanOrEqual(0);
    expect(x + (text.length * 6.4) / 2).toBeLessThanOrEqual(240);
  }
  expect(new Set(above.map((label) => label.y)).size).toBe(2);
});

test('the axis runs from nobody to everybody', () => {
  expect(ticksUpTo(12)).toEqual([0, 4, 8, 12]);
  expect(ticksUpTo(10)).toEqual([0, 3, 7, 10]);
  expect(ticksUpTo(3)).toEqual([0, 1, 2, 3]);
});
