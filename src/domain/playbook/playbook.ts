import { z } from 'zod/v4';
import { departmentIdSchema, useCaseIdSchema, useCaseSchema } from './use-case.ts';

/** One week of a department's thirteen. `again` repeats a use case and asks how it went. */
export const slotSchema = z.object({
  week: z.number().int().min(1).max(13),
  useCase: useCaseIdSchema,
  again: z.boolean(),
  /** Why this use case in this week, for L&D; not shown to the room. */
  reason: z.string().trim().max(300),
});
export type Slot = z.infer<typeof slotSchema>;

export const sequenceSchema = z.record(departmentIdSchema, z.array(slotSchema).max(13));
export type Sequence = z.infer<typeof sequenceSchema>;

/** What one published version says: which revision of each use case, and the sequence. */
export const playbookVersionSchema = z.object({
  version: z.number().int().min(1),
  note: z.string(),
  publishedBy: z.string(),
  publishedAt: z.iso.datetime(),
  entries: z.array(z.object({ id: useCaseIdSchema, rev: z.number().int().min(1) })),
  sequence: sequenceSchema,
});
export type PlaybookVersion = z.infer<typeof playbookVersionSchema>;

/** A version with its use cases read. */
export const playbookSchema = playbookVersionSchema.extend({ useCases: z.array(useCaseSchema) });
export type Playbook = z.infer<typeof playbookSchema>;

/** One content file: the use cases of a department and its sequence. */
export const contentFileSchema = z.object({
  department: departmentIdSchema,
  useCases: z.array(useCaseSchema),
  sequence: z.array(slotSchema),
});
export type ContentFile = z.infer<typeof contentFileSchema>;

export const EVERYONE = 'everyone';
export const DEPARTMENTS = [
  'hr-and-recruiting',
  'finance-and-payroll',
  'marketing',
  'customer-support',
  'sales',
  'operations',
  'engineering-and-it',
  EVERYONE,
] as const;
