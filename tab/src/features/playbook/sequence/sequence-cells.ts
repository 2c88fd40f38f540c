import { SEQUENCE_WEEKS, type SequenceView, slotSchema, type Slot } from '#contract/sequence.ts';
import { z } from 'zod/v4';
import type { Matter } from '../keeper.ts';
import type { Merge } from '../merge.ts';

const cellSchema = slotSchema.omit({ week: true });
export type Cell = z.infer<typeof cellSchema>;

/** Thirteen weeks as they are edited: what stands in each, or nothing. The weeks stay where they are; what is in them moves. */
export const sequenceFormSchema = z.object({ cells: z.array(cellSchema.nullable()).length(SEQUENCE_WEEKS) });
export type SequenceForm = z.infer<typeof sequenceFormSchema>;

export const WEEKS: readonly number[] = Array.from({ length: SEQUENCE_WEEKS }, (_, index) => index + 1);

export const formOfSlots = (slots: readonly Slot[]): SequenceForm => ({
  cells: WEEKS.map((week) => {
    const slot = slots.find((each) => each.week === week);
    return slot ? { useCase: slot.useCase, again: slot.again, reason: slot.reason } : null;
  }),
});

export const slotsOf = ({ cells }: SequenceForm): Slot[] =>
  cells.flatMap((cell, index) => (cell ? [{ week: index + 1, ...cell }] : []));

export const withCell = ({ cells }: SequenceForm, week: number, cell: Cell | null): SequenceForm => ({
  cells: cells.map((each, index) => (index + 1 === week ? cell : each)),
});

/** What stands in one week goes to another; what is between moves up or down by one week. */
export function movedWeek({ cells }: SequenceForm, from: number, to: number): SequenceForm {
  const rest = cells.filter((_, index) => index + 1 !== from);
  return { cells: [...rest.slice(0, to - 1), cells[from - 1] ?? null, ...rest.slice(to - 1)] };
}

/** Spaces at the ends of a reason are no difference: they are not kept. */
const differs = (one: Cell | null | undefined, other: Cell | null | undefined): boolean =>
  one?.useCase !== other?.useCase ||
  one?.again !== other?.again ||
  one?.reason.trim() !== other?.reason.trim();

export const changedWeeks = (one: SequenceForm, other: SequenceForm): number[] =>
  WEEKS.filter((week) => differs(one.cells[week - 1], other.cells[week - 1]));

function merged(origin: SequenceForm, mine: SequenceForm, theirs: SequenceForm): Merge<SequenceForm, number> {
  const theirChanges = changedWeeks(origin, theirs).filter((week) =>
    changedWeeks(mine, theirs).includes(week),
  );
  const toChoose = theirChanges.filter((week) => changedWeeks(origin, mine).includes(week));
  const taken = theirChanges.filter((week) => !toChoose.includes(week));
  return { merged: withWeeksOf(mine, theirs, taken), toChoose, taken };
}

export const withWeeksOf = (form: SequenceForm, from: SequenceForm, weeks: readonly number[]): SequenceForm =>
  weeks.reduce((kept, week) => withCell(kept, week, from.cells[week - 1] ?? null), form);

/** What a keeper has to know of thirteen weeks: two editors meet in a week. */
export const SEQUENCE: Matter<SequenceView, SequenceForm, number, Slot[]> = {
  formOf: ({ slots }) => formOfSlots(slots),
  read: (form) => ({ ok: true, body: slotsOf(form) }),
  isChanged: (origin, form) => changedWeeks(origin, form).length > 0,
  merge: merged,
  settled: (merge, theirs, chosen) =>
    withWeeksOf(
      merge.merged,
      theirs,
      merge.toChoose.filter((week) => chosen.includes(week)),
    ),
};
