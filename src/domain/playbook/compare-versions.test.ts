import { expect, test } from 'vitest';
import { changesBetween } from './compare-versions.ts';
import type { Slot } from './sequence.ts';

const slot = (week: number, useCase: string, more: Partial<Slot> = {}): Slot => ({
  week,
  useCase,
  again: false,
  reason: '',
  ...more,
});
const settings = { departments: [] };
const before = {
  entries: [
    { id: 'mail', rev: 1 },
    { id: 'report', rev: 1 },
  ],
  sequence: { sales: [slot(1, 'mail'), slot(2, 'report')] },
  settings,
};

test('a version that names another revision has changed that use case, and one that names a new one has added it', () => {
  const after = {
    ...before,
    entries: [
      { id: 'mail', rev: 2 },
      { id: 'report', rev: 1 },
      { id: 'notes', rev: 2 },
    ],
  };
  expect(changesBetween(before, after)).toEqual({
    changed: ['mail'],
    added: ['notes'],
    sequences: [],
    settings: [],
  });
});

test('weeks differ by what stands in them, whether it is said again, and why', () => {
  const sales = [slot(1, 'mail', { again: true }), slot(3, 'report')];
  const { sequences } = changesBetween(before, {
    ...before,
    sequence: { sales, support: [slot(5, 'mail')] },
  });
  expect(sequences.map(({ department, weeks }) => [department, ...weeks.map(({ week }) => week)])).toEqual([
    ['sales', 1, 2, 3],
    ['support', 5],
  ]);
  expect(sequences[0]?.weeks[1]).toEqual({ week: 2, before: slot(2, 'report'), after: undefined });
});

test('the order in which weeks are written is no change, and the first version adds everything', () => {
  const turned = { ...before, sequence: { sales: [slot(2, 'report'), slot(1, 'mail')] } };
  expect(changesBetween(before, turned).sequences).toEqual([]);
  expect(changesBetween(undefined, before)).toMatchObject({
    changed: [],
    added: ['mail', 'report'],
    sequences: [{ department: 'sales' }],
  });
});

test('a setting that differs is named', () => {
  const after = { ...before, settings: { ...settings, policyLink: 'https://a.example/ai' } };
  expect(changesBetween(before, after).settings).toEqual(['policyLink']);
});
