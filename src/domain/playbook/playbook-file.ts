import { z } from 'zod/v4';
import type { Playbook } from './playbook.ts';
import { sequenceSchema } from './sequence.ts';
import { NO_SETTINGS, settingsSchema } from './settings.ts';
import { useCaseSchema } from './use-case.ts';

export const FILE_FORMAT = 'adoption-playbook';
/** Counted up when a file written before can no longer be read as it stands. */
export const FILE_FORMAT_VERSION = 1;

/** Room for 2,500 use cases as long as those that ship; a longer file is a mistake. */
export const FILE_LIMITS = { bytes: 16 * 1024 * 1024, useCases: 2500, useCaseLetters: 400_000 } as const;

/** The whole playbook as one file. What is left out of it stays as it is where the file is imported. */
export const playbookFileSchema = z.object({
  format: z.literal(FILE_FORMAT),
  formatVersion: z.literal(FILE_FORMAT_VERSION),
  exportedAt: z.iso.datetime().optional(),
  /** Of the playbook it was exported from, and what its editors said of it. For people; an import counts its own. */
  version: z.number().int().min(0).optional(),
  note: z.string().optional(),
  settings: settingsSchema.optional(),
  sequences: sequenceSchema.optional(),
  useCases: z.array(useCaseSchema).max(FILE_LIMITS.useCases),
});
export type PlaybookFile = z.infer<typeof playbookFileSchema>;

/** What a playbook says, without who published it. */
export type PlaybookContent = Pick<Playbook, 'useCases' | 'sequence' | 'settings'>;

export const fileOf = (
  { version, note, settings, sequence, useCases }: PlaybookContent & Pick<Playbook, 'version' | 'note'>,
  exportedAt: string,
): PlaybookFile => ({
  format: FILE_FORMAT,
  formatVersion: FILE_FORMAT_VERSION,
  exportedAt,
  version,
  note,
  settings,
  sequences: sequence,
  useCases,
});

export const playbookOf = ({ settings, sequences, useCases }: PlaybookFile): PlaybookContent => ({
  useCases,
  sequence: sequences ?? {},
  settings: settings ?? NO_SETTINGS,
});

/** One value a line, so that a fault can be found by the line it is named with. */
export const textOfFile = (file: PlaybookFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** The file as JSON Schema, for editors and scripts that write one. Fields it does not name are refused. */
export const playbookFileJsonSchema = (): object => ({
  title: 'Adoption Playbook: the playbook as one file',
  ...z.toJSONSchema(playbookFileSchema, { io: 'output' }),
});
