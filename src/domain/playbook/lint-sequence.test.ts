import { expect, test } from 'vitest';
import { lintSequence, type SequencedUseCase } from './lint-sequence.ts';
import type { Slot } from './sequence.ts';

const known = (id: string, changes: Partial<SequencedUseCase> = {}): SequencedUseCase => ({
  id,
  departments: ['marketing'],
  status: 'published',
  ...changes,
});
const WEEKS = Array.from({ length: 13 }, (_, index) => index + 1);
const USE_CASES = WEEKS.map((week) => known(`week-${week}`));
const full = (changes: Record<number, Partial<Slot> | undefined> = {}): Slot[] =>
  WEEKS.flatMap((week) =>
    week in changes && changes[week] === undefined
      ? []
      : [{ week, useCase: `week-${week}`, again: false, reason: '', ...changes[week] }],
  );
/** The dip repeats week 2, as it should; what is found beside that is what a test is about. */
const GOOD = { 4: { useCase: 'week-2', again: true } };
const found = (changes: Parameters<typeof full>[0], useCases = USE_CASES) =>
  lintSequence('marketing', full({ ...GOOD, ...changes }), useCases);

test('thirteen weeks that repeat one thing in the dip are left alone, and so is a department without weeks', () => {
  expect(found({})).toEqual([]);
  expect(lintSequence('marketing', [], USE_CASES)).toEqual([]);
});

test('an empty week is named', () => {
  expect(found({ 9: undefined })).toEqual([{ is: 'gap', week: 9 }]);
});

test('a use case explained twice names the first time, unless the second asks how it went', () => {
  expect(found({ 9: { useCase: 'week-2' } })).toEqual([{ is: 'repeat', week: 9, of: 2, useCase: 'week-2' }]);
  expect(found({ 9: { useCase: 'week-2', again: true } })).toEqual([]);
});

test('asking how it went before anybody was shown it is named', () => {
  expect(found({ 9: { again: true } })).toEqual([{ is: 'again-too-early', week: 9, useCase: 'week-9' }]);
});

test('a use case that is a draft, archived, gone or another department’s is named; one for everyone is not', () => {
  const others = [
    known('draft', { status: 'draft' }),
    known('old', { status: 'archived' }),
    known('sales', { departments: ['sales'] }),
    known('all', { departments: ['everyone'] }),
  ];
  const changes = { 7: { useCase: 'draft' }, 8: { useCase: 'old' }, 9: { useCase: 'never-was' } };
  const more = { 10: { useCase: 'sales' }, 11: { useCase: 'all' } };
  expect(found({ ...changes, ...more }, [...USE_CASES, ...others])).toEqual([
    { is: 'draft', week: 7, useCase: 'draft' },
    { is: 'archived', week: 8, useCase: 'old' },
    { is: 'gone', week: 9, useCase: 'never-was' },
    { is: 'other-department', week: 10, useCase: 'sales' },
  ]);
});

test('a dip in which nothing is repeated is named', () => {
  expect(found({ 4: {} })).toEqual([{ is: 'dip-without-again', week: 3 }]);
});
