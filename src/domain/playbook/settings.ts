import { z } from 'zod/v4';
import { departmentIdSchema, toolSchema } from './use-case.ts';

export const SETTINGS_LIMITS = { departments: 100, departmentName: 60, policyLink: 500 } as const;

/** A department the organisation added, or one of the supplied under a name of its own. */
export const namedDepartmentSchema = z.object({
  id: departmentIdSchema,
  name: z.string().trim().min(2).max(SETTINGS_LIMITS.departmentName),
});
export type NamedDepartment = z.infer<typeof namedDepartmentSchema>;

const policyLinkSchema = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(SETTINGS_LIMITS.policyLink);

/** What holds for the whole playbook. It is published with a version, so that history and restore know it as well. */
export const settingsSchema = z.object({
  departments: z
    .array(namedDepartmentSchema)
    .max(SETTINGS_LIMITS.departments)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'a department is named twice'),
  /** Absent while the organisation has listed none: then every tool may be named. */
  approvedTools: z.array(toolSchema).optional(),
  /** Where the organisation says what may be done with AI. */
  policyLink: policyLinkSchema.optional(),
});
export type PlaybookSettings = z.infer<typeof settingsSchema>;

export const NO_SETTINGS: PlaybookSettings = { departments: [] };
