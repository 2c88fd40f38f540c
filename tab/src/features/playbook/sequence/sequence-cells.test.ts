import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Cell,
  changedWeeks,
  formOfSlots,
  movedWeek,
  SEQUENCE,
  type SequenceForm,
  slotsOf,
  WEEKS,
  withCell,
} from './sequence-cells.ts';

const cell = (useCase: string): Cell => ({ useCase, again: false, reason: '' });
const aWeek = fc.integer({ min: 1, max: 13 });
const aCell = fc.option(fc.constantFrom('a-one', 'b-two', 'c-three').map(cell));
const aForm: fc.Arbitrary<SequenceForm> = fc.record({
  cells: fc.array(aCell, { minLength: 13, maxLength: 13 }),
});

test('weeks become slots and slots weeks again, gaps included', () => {
  fc.assert(
    fc.property(aForm, (form) => {
      expect(formOfSlots(slotsOf(form))).toEqual(form);
    }),
  );
});

test('moving a week keeps everything, and moving it back is as before', () => {
  fc.assert(
    fc.property(aForm, aWeek, aWeek, (form, from, to) => {
      const moved = movedWeek(form, from, to);
      expect(moved.cells[to - 1]).toEqual(form.cells[from - 1]);
      expect(movedWeek(moved, to, from)).toEqual(form);
    }),
  );
});

test('two editors meet only in the week both changed; everything else of both stays', () => {
  fc.assert(
    fc.property(aForm, aForm, aForm, (origin, mine, theirs) => {
      const { merged, toChoose, taken } = SEQUENCE.merge(origin, mine, theirs);
      for (const week of WEEKS) {
        const [began, here, there] = [origin, mine, theirs].map(({ cells }) =>
          JSON.stringify(cells[week - 1] ?? null),
        );
        const both = here !== began && there !== began && here !== there;
        expect(toChoose.includes(week)).toBe(both);
        const now = JSON.stringify(merged.cells[week - 1] ?? null);
        expect(now).toBe(there !== began && !both ? there : here);
      }
      expect(taken).toEqual(changedWeeks(mine, merged));
    }),
  );
});

test('a space at the end of a reason, which is not kept, is nothing to be saved', () => {
  const origin = formOfSlots([{ week: 1, useCase: 'a-one', again: false, reason: 'Why' }]);
  const typed = (reason: string) => withCell(origin, 1, { reason, again: false, useCase: 'a-one' });
  expect(SEQUENCE.isChanged(origin, typed('Why '))).toBe(false);
  expect(SEQUENCE.isChanged(origin, typed('Why not'))).toBe(true);
});

test('a chosen week takes the other’s use case, and only that one', () => {
  const origin = formOfSlots([]);
  const mine = withCell(withCell(origin, 1, cell('mine-one')), 2, cell('mine-two'));
  const theirs = withCell(withCell(origin, 1, cell('their-one')), 2, cell('their-two'));
  const settled = SEQUENCE.settled(SEQUENCE.merge(origin, mine, theirs), theirs, [2, 3]);
  expect(slotsOf(settled).map(({ useCase }) => useCase)).toEqual(['mine-one', 'their-two']);
});
