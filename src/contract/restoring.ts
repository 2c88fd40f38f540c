import { z } from 'zod/v4';
import { departmentIdSchema, useCaseIdSchema } from '../domain/playbook/use-case.ts';
import { draftView, settingsSchema } from './playbook.ts';
import { get, post } from './route.ts';

const seenDraft = z.object({ rev: z.number(), by: z.string(), at: z.string() });
/** A draft that is open of what would be restored; `isRestored`: it says that already. */
const openDraft = seenDraft.extend({ isRestored: z.boolean() });

export const restoreView = z.object({
  version: z.number(),
  newest: z.number(),
  useCases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      draft: openDraft.optional(),
    }),
  ),
  sequences: z.array(z.object({ department: z.string(), draft: openDraft.optional() })),
  /** Came after that version, and stays as it is. */
  added: z.array(z.object({ id: z.string(), title: z.string() })),
  /** In use then and archived now, or the other way: archiving and bringing back are acts of their own. */
  archiving: z.array(z.object({ id: z.string(), title: z.string(), wasArchived: z.boolean() })),
  /** Settings that differ; they are taken over on their own page. */
  settings: z.array(z.enum(['departments', 'approvedTools', 'policyLink'])),
  settingsThen: settingsSchema,
});
export type RestoreView = z.infer<typeof restoreView>;

export const historyView = z.object({
  id: z.string(),
  title: z.string(),
  /** The newest first; the first line of the first page is in use. */
  revisions: z.array(
    z.object({
      /** The version that brought the text. */
      version: z.number(),
      note: z.string(),
      publishedBy: z.string(),
      publishedAt: z.string(),
    }),
  ),
  /** Where the next page goes on. */
  next: z.number().optional(),
  /** The draft that is open, if one is. */
  draft: seenDraft.optional(),
});
export type HistoryView = z.infer<typeof historyView>;

const rev = z.number().int().min(1);
const MOST = 2_000;
const number = z.number().int().min(1).max(99_999_999);

export const readRestore = get('/api/playbook/versions/:version/restore', {
  says: 'What restoring a version would make, and which open drafts stand in its way (editors)',
  answer: restoreView,
});
export const restoreVersion = post('/api/playbook/versions/:version/restore', {
  says: 'Make drafts of all in which a version differs from what is published (editors). Open drafts stay, unless named with their mark',
  body: z.object({
    useCases: z.array(z.object({ id: useCaseIdSchema, rev })).max(MOST),
    sequences: z.array(z.object({ department: departmentIdSchema, rev })).max(MOST),
  }),
  answer: restoreView,
});
export const readHistory = get('/api/playbook/use-cases/:useCase/history', {
  says: 'The texts a use case has had, the newest first: who published each, when and why (editors)',
  query: z.object({ before: z.coerce.number().int().min(1).max(99_999_999).optional() }),
  answer: historyView,
});
export const restoreUseCase = post('/api/playbook/use-cases/:useCase/restore', {
  says: 'Make a draft of the text a use case had in a version (editors). An open draft stays, unless its mark is named',
  body: z.object({ version: number, replaced: rev.optional() }),
  answer: draftView,
});
