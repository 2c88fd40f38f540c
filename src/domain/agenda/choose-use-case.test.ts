import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import type { Slot } from '../playbook/sequence.ts';
import { addDays } from '../week.ts';
import type { AgendaItem } from './agenda.ts';
import { rankedUseCases } from './choose-use-case.ts';
import type { PastSegment, Preparing } from './preparing.ts';

const DEPARTMENT = 'finance-and-payroll';
const WEEKS = Array.from({ length: 13 }, (_, index) => index + 1);
const idOf = (week: number) => `week-${week}`;
const slotOf = (week: number, changes: Partial<Slot> = {}): Slot => ({
  week,
  useCase: idOf(week),
  again: false,
  reason: '',
  ...changes,
});
/** Thirteen weeks with a use case of their own each, and two that no week names. */
const useCases = [...WEEKS.map(idOf), 'free-1', 'free-2'].map((id) => useCaseFor(id, DEPARTMENT));
const SLOTS = WEEKS.map((week) => slotOf(week));

/** Monday of week 0. */
const TRAINING = '2026-09-07';
const dateOf = (week: number) => addDays(TRAINING, 7 * week);
const useCaseItem = (useCase: string, again = false): AgendaItem => ({
  kind: 'use-case',
  id: 'it-1',
  minutes: 4,
  why: { say: 'agenda:why.sequence' },
  useCase,
  title: useCase,
  again,
});
const run = (week: number, useCase: string, again = false): PastSegment => ({
  date: dateOf(week),
  done: [useCaseItem(useCase, again)],
  left: [],
});

const inWeek = (week: number, changes: Partial<Preparing> = {}, slots = SLOTS): Preparing => ({
  team: 'team-1',
  date: dateOf(week),
  department: DEPARTMENT,
  week,
  playbook: { useCases, sequence: { [DEPARTMENT]: slots } },
  commitments: [],
  wins: [],
  past: [],
  defaults: [],
  language: 'en',
  ...changes,
});
const first = (preparing: Preparing) => rankedUseCases(preparing)[0];

/** Segments in some of the weeks; each runs what the rule says for it. The newest comes first, as in the facts. */
function lived(weeks: readonly number[], slots: readonly Slot[] = SLOTS): { week: number; ran: string }[] {
  const past: PastSegment[] = [];
  return weeks.map((week) => {
    const chosen = first(inWeek(week, { past: [...past] }, [...slots]));
    if (!chosen) throw new Error('a team with a playbook always gets a use case');
    past.unshift(run(week, chosen.useCase.id, chosen.again));
    return { week, ran: chosen.useCase.id };
  });
}

test('a team that meets each week gets the slot of each week', () => {
  expect(lived(WEEKS).map(({ ran }) => ran)).toEqual(WEEKS.map(idOf));
});

test('a team that missed weeks gets the newest slot it has not run, never one whose week is still to come', () => {
  const someWeeks = fc.subarray(WEEKS, { minLength: 1 });
  fc.assert(
    fc.property(someWeeks, (weeks) => {
      const already = new Set<string>();
      for (const { week, ran } of lived(weeks)) {
        const newest = WEEKS.filter((each) => each <= week && !already.has(idOf(each))).at(-1);
        expect(ran).toBe(newest === undefined ? ran : idOf(newest));
        already.add(ran);
      }
    }),
  );
});

test('after week 13 the slots that were never run come first, newest first, then the rotation', () => {
  const every = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const ran = lived([...every(1, 13, 2), ...every(14, 19, 1), 20, 21]);
  expect(ran.slice(7, 13).map((each) => each.ran)).toEqual([12, 10, 8, 6, 4, 2].map(idOf));
  expect(ran.slice(13).map((each) => each.ran)).toEqual(['free-1', 'free-2']);
});

test('a slot marked again brings back what was just tried, and says so', () => {
  const slots = [slotOf(1), slotOf(2, { useCase: idOf(1), again: true })];
  expect(first(inWeek(2, { past: [run(1, idOf(1))] }, slots))).toMatchObject({
    useCase: { id: idOf(1) },
    again: true,
    why: { say: 'agenda:why.again', with: { week: 2 } },
  });
});

test('a slot marked again is not asked again of a team that never tried it: there it is new', () => {
  const slots = [slotOf(2, { useCase: idOf(1), again: true })];
  expect(first(inWeek(2, {}, slots))).toMatchObject({ useCase: { id: idOf(1) }, again: false });
});

test('without a training, and before it, the first agenda takes the slot of week 1', () => {
  for (const week of [-3, 0, 1]) expect(first(inWeek(week))?.useCase.id).toBe(idOf(1));
});

test('what is the way the team works is not proposed while another fits', () => {
  fc.assert(
    fc.property(
      fc.subarray([...WEEKS.map(idOf), 'free-1', 'free-2']),
      fc.integer({ min: 0, max: 20 }),
      (defaults, week) => {
        const chosen = first(inWeek(week, { defaults }))?.useCase.id ?? '';
        expect(defaults.includes(chosen)).toBe(defaults.length === useCases.length);
      },
    ),
  );
});

test('each use case is proposed once, with a reason', () => {
  const ranked = rankedUseCases(inWeek(9, { past: [run(8, idOf(8))] }));
  expect(new Set(ranked.map(({ useCase }) => useCase.id)).size).toBe(useCases.length);
  expect(ranked.every(({ why }) => why.say.startsWith('agenda:why.'))).toBe(true);
});
