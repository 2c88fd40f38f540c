import { z } from 'zod/v4';
import { departmentIdSchema, useCaseIdSchema } from '../domain/playbook/use-case.ts';
import { personRef } from './common.ts';
import { findingView } from './playbook.ts';
import { get, post } from './route.ts';

const written = z.object({
  savedAt: z.string(),
  savedBy: personRef,
  rev: z.number(),
  /** Why it cannot be published as it stands. */
  stop: z.enum(['archived', 'faults', 'beneath']).optional(),
});

export const openUseCase = written.extend({
  id: z.string(),
  title: z.string(),
  /** `same`: written and changed back. */
  is: z.enum(['changed', 'added', 'same']),
  findings: z.array(findingView),
});
export type OpenUseCase = z.infer<typeof openUseCase>;

export const openWeeks = written.extend({
  department: z.string(),
  /** The weeks in which something else stands than is published. */
  weeks: z.array(z.number()),
  advice: z.number(),
  /** Use cases they name that were never published. */
  drafts: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type OpenWeeks = z.infer<typeof openWeeks>;

export const openChangesView = z.object({
  /** The version they would be published on. */
  version: z.number(),
  useCases: z.array(openUseCase),
  sequences: z.array(openWeeks),
});
export type OpenChangesView = z.infer<typeof openChangesView>;

const rev = z.number().int().min(1);
const MOST = 2_000;

export const readOpenChanges = get('/api/playbook/changes', {
  says: 'What is written and not published: use cases and weeks, and what keeps each from being published (editors)',
  answer: openChangesView,
});
export const publishChanges = post('/api/playbook/changes/publish', {
  says: 'Publish drafts together, as one version with one note (editors). All or none: refused as stale when one has changed',
  body: z.object({
    note: z.string().trim().min(3).max(300),
    version: z.number().int().min(0),
    useCases: z.array(z.object({ id: useCaseIdSchema, rev })).max(MOST),
    sequences: z.array(z.object({ department: departmentIdSchema, rev })).max(MOST),
  }),
  answer: z.object({ version: z.number() }),
});
