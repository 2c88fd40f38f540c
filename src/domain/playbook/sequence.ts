import { z } from 'zod/v4';
import { departmentIdSchema, useCaseIdSchema } from './use-case.ts';

export const SEQUENCE_WEEKS = 13;
export const REASON_LIMIT = 300;

/** One week of a department's thirteen. `again` repeats a use case and asks how it went. */
export const slotSchema = z.object({
  week: z.number().int().min(1).max(SEQUENCE_WEEKS),
  useCase: useCaseIdSchema,
  again: z.boolean(),
  /** Why this use case in this week, for L&D; not shown to the room. */
  reason: z.string().trim().max(REASON_LIMIT),
});
export type Slot = z.infer<typeof slotSchema>;

/** The weeks of a department, in order; a week without a slot is a gap. */
export const slotsSchema = z
  .array(slotSchema)
  .max(SEQUENCE_WEEKS)
  .refine((slots) => new Set(slots.map(({ week }) => week)).size === slots.length, 'a week is named twice');

export const sequenceSchema = z.record(departmentIdSchema, slotsSchema);
export type Sequence = z.infer<typeof sequenceSchema>;

/** What the weeks after a training are for; the dip is where use falls. */
export const PHASES = [
  { id: 'easy-wins', first: 1, last: 2 },
  { id: 'the-dip', first: 3, last: 6 },
  { id: 'deepening', first: 7, last: SEQUENCE_WEEKS },
] as const;
export type Phase = (typeof PHASES)[number];

export const inWeekOrder = (slots: readonly Slot[]): Slot[] => [...slots].sort((a, b) => a.week - b.week);

/** Whether the same stands in every week, whatever order they were written in. */
export const isSameSlots = (one: readonly Slot[], other: readonly Slot[]): boolean =>
  JSON.stringify(slotsSchema.parse(inWeekOrder(one))) ===
  JSON.stringify(slotsSchema.parse(inWeekOrder(other)));
