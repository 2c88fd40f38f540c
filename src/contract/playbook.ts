import { z } from 'zod/v4';
import {
  departmentIdSchema,
  DIFFICULTIES,
  placeholdersOf,
  TASKS,
  textOf,
  TOOLS,
  USE_CASE_LIMITS,
  useCaseIdSchema,
  useCaseSchema,
} from '../domain/playbook/use-case.ts';
import { SETTINGS_LIMITS, settingsSchema } from '../domain/playbook/settings.ts';
import { answerSchema } from '../domain/win/promotion.ts';
import { SEARCH_LIMITS } from '../domain/playbook/search-words.ts';
import { personRef, phraseSchema } from './common.ts';
import { get, post, put, remove } from './route.ts';

export { newDepartmentId, newUseCaseId } from '../domain/playbook/new-id.ts';
export { SETTINGS_LIMITS, settingsSchema };
export type { PlaybookSettings } from '../domain/playbook/settings.ts';
export { DIFFICULTIES, placeholdersOf, TASKS, textOf, TOOLS, USE_CASE_LIMITS, useCaseSchema };
export { plainLetters, SEARCH_LIMITS, searchWords } from '../domain/playbook/search-words.ts';
export { staleDaysOf } from '../domain/playbook/staleness.ts';
export type { UseCase, UseCaseText } from '../domain/playbook/use-case.ts';

/** Why and when a use case was archived; by whom is told to editors. */
export const archiveView = z.object({ reason: z.string(), at: z.string(), by: z.string().optional() });
export type ArchiveView = z.infer<typeof archiveView>;

export const useCaseLine = z.object({
  id: z.string(),
  title: z.string(),
  departments: z.array(z.string()),
  task: z.string(),
  saves: z.object({ low: z.number(), high: z.number() }),
  difficulty: z.enum(DIFFICULTIES),
  weeks: z.object({ first: z.number(), last: z.number() }),
  /** `changed`: published, with an unpublished draft; `draft`: never published. */
  status: z.enum(['published', 'changed', 'draft', 'archived']),
  /** When it was last published, if it was. */
  publishedAt: z.string().optional(),
  /** When its text was last changed by somebody, published or not. */
  editedAt: z.string().optional(),
  faults: z.number(),
  archive: archiveView.optional(),
  /** Segments in which it was gone through, of the weeks counted. */
  agendas: z.number(),
  /** What was reported after trying it, of the weeks counted. */
  tries: z.object({ worked: z.number(), of: z.number() }),
});
export type UseCaseLine = z.infer<typeof useCaseLine>;

export const playbookView = z.object({
  version: z.number(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  note: z.string(),
  /** The days that agendas and tries are counted over, first and last: thirteen complete weeks. */
  counted: z.object({ from: z.string(), to: z.string() }),
  useCases: z.array(useCaseLine),
  departments: z.array(z.string()),
  may: z.object({ edit: z.boolean() }),
});
export type PlaybookView = z.infer<typeof playbookView>;

export const findingView = z.object({
  level: z.enum(['fault', 'advice']),
  field: z.string(),
  phrase: phraseSchema,
});
export type FindingView = z.infer<typeof findingView>;

export const useCaseView = z.object({
  id: z.string(),
  /** What readers get now; absent when it was never published. */
  published: useCaseSchema.optional(),
  publishedAt: z.string().optional(),
  archive: archiveView.optional(),
  may: z.object({ edit: z.boolean() }),
  version: z.number(),
});
export type UseCaseView = z.infer<typeof useCaseView>;

/** Publishing a draft unread would undo this; saving it `onto` this revision says that both were looked at. */
export const beneathView = z.object({ rev: z.number(), by: z.string(), at: z.string() });

/** The editor's view: the draft if there is one, else what is published. */
export const draftView = z.object({
  id: z.string(),
  useCase: useCaseSchema,
  published: useCaseSchema.optional(),
  /** Whether there is an unpublished draft. */
  isDraft: z.boolean(),
  savedAt: z.string().optional(),
  savedBy: personRef.optional(),
  /** Archived: it can be read and brought back, and nothing of it is published meanwhile. */
  archive: archiveView.optional(),
  findings: z.array(findingView),
  /** The win it was drafted from, and what its author says; absent while that win is not shared. */
  from: z
    .object({
      win: z.object({ id: z.string(), title: z.string(), team: z.string() }),
      teamName: z.string(),
      author: personRef,
      answer: answerSchema,
    })
    .optional(),
  /** What somebody published since the draft was begun, and from which text it was begun, if from any. */
  beneath: beneathView.extend({ began: useCaseSchema.optional() }).optional(),
  readingSeconds: z.number(),
  rev: z.number(),
});
export type DraftView = z.infer<typeof draftView>;

export const readPlaybook = get('/api/playbook', {
  says: 'The playbook: its use cases, as lines. Editors also see drafts',
  answer: playbookView,
  etag: true,
});
export const searchUseCases = get('/api/playbook/search', {
  says: 'Where each word of a search stands in triggers, plans and prompts. Editors also find drafts',
  query: z.object({ text: z.string().trim().min(1).max(SEARCH_LIMITS.letters) }),
  answer: z.object({ words: z.array(z.object({ word: z.string(), useCases: z.array(z.string()) })) }),
  etag: true,
});
export const readUseCase = get('/api/playbook/use-cases/:useCase', {
  says: 'One published use case',
  answer: useCaseView,
});
export const readDraft = get('/api/playbook/drafts/:useCase', {
  says: 'One use case for editing (editors)',
  answer: draftView,
  etag: true,
});
export const saveDraft = put('/api/playbook/drafts/:useCase', {
  says: 'Save the draft (editors). A stale save is refused with the present draft',
  body: z.object({ useCase: useCaseSchema, onto: z.number().int().min(1).optional() }),
  answer: draftView,
  etag: true,
  ifMatch: true,
});
export const newDraft = post('/api/playbook/drafts', {
  says: 'Begin a new use case (editors). The same id twice is one draft',
  body: z.object({
    id: useCaseIdSchema,
    title: z.string().trim().min(3).max(USE_CASE_LIMITS.title),
    department: departmentIdSchema,
  }),
  answer: draftView,
});
export const dropDraft = remove('/api/playbook/drafts/:useCase', {
  says: 'Throw a draft away (editors); what is published stays',
  answer: z.object({ id: z.string() }),
});
export const publishDraft = post('/api/playbook/drafts/:useCase/publish', {
  says: 'Publish a draft with a note (editors). Refused while the lint finds a fault, or when another text was published since it was begun',
  body: z.object({ note: z.string().trim().min(3).max(300) }),
  answer: draftView,
  ifMatch: true,
});

export const settingsView = z.object({
  settings: settingsSchema,
  /** All departments there are, in the order in which they are offered. */
  departments: z.array(z.object({ id: z.string(), name: z.string().optional() })),
  rev: z.number(),
});
export type SettingsView = z.infer<typeof settingsView>;

export const readSettings = get('/api/playbook/settings', {
  says: 'Departments, approved tools and the policy link (editors)',
  answer: settingsView,
  etag: true,
});
export const saveSettings = put('/api/playbook/settings', {
  says: 'Publish departments, approved tools and the policy link (editors). A stale save is refused with the present ones',
  body: z.object({ settings: settingsSchema, note: z.string().trim().min(3).max(300) }),
  answer: settingsView,
  etag: true,
  ifMatch: true,
});
