import { z } from 'zod/v4';
import { FILE_LIMITS, playbookFileSchema, textOfFile } from '../domain/playbook/playbook-file.ts';
import { phraseSchema } from './common.ts';
import { get, post } from './route.ts';
import { comparisonView } from './versions.ts';

export { FILE_LIMITS, playbookFileSchema, textOfFile };
export type { PlaybookFile } from '../domain/playbook/playbook-file.ts';

export const exportPlaybook = get('/api/playbook/file', {
  says: 'The whole playbook as one file (editors): what is published, or an earlier version',
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  answer: playbookFileSchema,
});

const fileProblem = z.object({
  /** From 1. */
  line: z.number(),
  column: z.number(),
  /** Such as `useCases[3].texts.en.title`; empty for the file as a whole. */
  field: z.string(),
  /** The use case it is in, as far as its title or id can be read. */
  about: z.string().optional(),
  phrase: phraseSchema,
});
export type FileProblemView = z.infer<typeof fileProblem>;

const importProblems = z.object({
  /** The first ones, in the order of the file. */
  problems: z.array(fileProblem),
  more: z.number(),
});
export type ImportProblems = z.infer<typeof importProblems>;

const importChanges = comparisonView.pick({ useCases: true, sequences: true, settings: true }).extend({
  /** The version it was compared with; the import has to name it. */
  version: z.number(),
  /** Use cases of the file that the playbook has word for word. */
  same: z.number(),
  /** Use cases of the playbook that the file does not name. */
  kept: z.number(),
  /** Open drafts of what would change. They stay as they are. */
  drafts: z.object({
    useCases: z.array(z.object({ id: z.string(), title: z.string(), by: z.string() })),
    sequences: z.array(z.object({ department: z.string(), by: z.string() })),
  }),
});
export type ImportChanges = z.infer<typeof importChanges>;

/** One of the two. */
export const importView = z.object({
  refused: importProblems.optional(),
  ready: importChanges.optional(),
});
export type ImportView = z.infer<typeof importView>;

export const previewImport = post('/api/playbook/file/preview', {
  says: 'What importing a file would change, or every problem of the file with its line (editors). Changes nothing',
  body: z.object({ file: z.string() }),
  takesFile: true,
  answer: importView,
});
export const importPlaybook = post('/api/playbook/file', {
  says: 'Publish what a file says as one version, all of it or nothing, on the version it was looked at on (editors)',
  body: z.object({
    file: z.string(),
    note: z.string().trim().min(3).max(300),
    version: z.number().int().min(0),
  }),
  takesFile: true,
  answer: z.object({ version: z.number() }),
});
