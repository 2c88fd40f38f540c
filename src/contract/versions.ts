import { z } from 'zod/v4';
import { slotSchema } from '../domain/playbook/sequence.ts';
import { useCaseSchema } from '../domain/playbook/use-case.ts';
import { get } from './route.ts';

const versionRef = z.object({
  version: z.number(),
  note: z.string(),
  publishedBy: z.string(),
  publishedAt: z.string(),
});

export const versionLine = versionRef.extend({
  /** How many use cases, and weeks of all departments, are otherwise than in the version before. */
  changed: z.number(),
  added: z.number(),
  weeks: z.number(),
  settings: z.boolean(),
});
export type VersionLine = z.infer<typeof versionLine>;

export const versionsView = z.object({
  /** The one in use; 0 when nothing was published. */
  newest: z.number(),
  /** When the first was published. */
  since: z.string().optional(),
  versions: z.array(versionLine),
  /** Where the next page goes on. */
  next: z.number().optional(),
});
export type VersionsView = z.infer<typeof versionsView>;

const slotSeen = slotSchema.omit({ week: true }).extend({ title: z.string() });
export type SlotSeen = z.infer<typeof slotSeen>;

export const comparisonView = z.object({
  /** Absent when the first version is compared with nothing. */
  older: versionRef.optional(),
  newer: versionRef,
  newest: z.number(),
  useCases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      is: z.enum(['changed', 'added', 'archived', 'brought-back']),
    }),
  ),
  sequences: z.array(
    z.object({
      department: z.string(),
      weeks: z.array(z.object({ week: z.number(), before: slotSeen.optional(), after: slotSeen.optional() })),
    }),
  ),
  settings: z.array(z.enum(['departments', 'approvedTools', 'policyLink'])),
  /** Changes that are written and not published. */
  open: z.number(),
});
export type ComparisonView = z.infer<typeof comparisonView>;

export const useCasePair = z.object({
  id: z.string(),
  before: useCaseSchema.optional(),
  after: useCaseSchema.optional(),
});
export type UseCasePair = z.infer<typeof useCasePair>;

const number = z.coerce.number().int().max(99_999_999);
/** The older of two versions; absent: the one before. */
const since = z.object({ since: number.min(0).optional() });

export const listVersions = get('/api/playbook/versions', {
  says: 'Published versions, the newest first, with what each changed (editors)',
  query: z.object({ before: number.min(1).optional() }),
  answer: versionsView,
});
export const compareVersions = get('/api/playbook/versions/:version/changes', {
  says: 'What a version says otherwise than an older one (editors)',
  query: since,
  answer: comparisonView,
});
export const compareUseCase = get('/api/playbook/versions/:version/use-cases/:useCase', {
  says: 'One use case as it was in two versions (editors)',
  query: since,
  answer: useCasePair,
});
