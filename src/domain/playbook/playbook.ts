import { z } from 'zod/v4';
import { sequenceSchema, slotsSchema } from './sequence.ts';
import { NO_SETTINGS, settingsSchema } from './settings.ts';
import { departmentIdSchema, type UseCase, useCaseIdSchema, useCaseSchema } from './use-case.ts';

/** What one published version says: which revision of each use case, and the sequence. */
export const playbookVersionSchema = z.object({
  version: z.number().int().min(1),
  note: z.string(),
  publishedBy: z.string(),
  publishedAt: z.iso.datetime(),
  entries: z.array(z.object({ id: useCaseIdSchema, rev: z.number().int().min(1) })),
  sequence: sequenceSchema,
  /** In which version the sequence of each department came; not named: in the first. */
  sequenceSince: z.record(departmentIdSchema, z.number().int().min(1)).default({}),
  settings: settingsSchema.default(NO_SETTINGS),
  /** In which version the settings came. */
  settingsSince: z.number().int().min(1).default(1),
});
export type PlaybookVersion = z.infer<typeof playbookVersionSchema>;

/** A version with its use cases read, in the order of its entries. */
export interface Playbook extends PlaybookVersion {
  useCases: UseCase[];
  /** When the text of each use case was published. */
  revisedAt: ReadonlyMap<string, string>;
  /** Who published it, by name. */
  revisedBy: ReadonlyMap<string, string>;
}

/** One content file: the use cases of a department and its sequence. */
export const contentFileSchema = z.object({
  department: departmentIdSchema,
  useCases: z.array(useCaseSchema),
  sequence: slotsSchema,
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
