import { z } from 'zod/v4';
import { type FilePath, scanFile } from './file-places.ts';
import {
  type FileFault,
  type FileProblems,
  type Faults,
  newFaults,
  problemsOf,
  saying,
  valueAt,
} from './file-problems.ts';
import {
  FILE_FORMAT,
  FILE_FORMAT_VERSION,
  FILE_LIMITS,
  type PlaybookFile,
  playbookFileJsonSchema,
  playbookFileSchema,
} from './playbook-file.ts';
import type { JsonFault } from './scan-json.ts';
import { quoted, schemaFaults } from './schema-faults.ts';
import { type FieldSchema, unknownFields } from './unknown-fields.ts';
import { useCaseSchema } from './use-case.ts';

export type FileRead = { file: PlaybookFile; text: string; data: unknown } | { refused: FileProblems };

const frameSchema = playbookFileSchema.extend({ useCases: z.array(z.unknown()) });
const fileFields = playbookFileJsonSchema() as FieldSchema;
const useCaseFields = fileFields.properties?.useCases?.items ?? {};
const frameFields: FieldSchema = {
  ...fileFields,
  properties: { ...fileFields.properties, useCases: {} },
};

/** The file that a text holds, or every fault that can be told without knowing the playbook it would be brought into. */
export function readPlaybookFile(sent: string): FileRead {
  // Some editors put a mark in front of a text that says how its letters are stored.
  const text = sent.startsWith('\ufeff') ? sent.slice(1) : sent;
  const faults = newFaults();
  const fault = scanFile(text, (path, offset) => faults.add({ path, offset, phrase: saying('name-twice') }));
  if (fault) return refusedAt(text, fault);
  const data: unknown = JSON.parse(text);
  const strange = strangeFile(data);
  if (strange) return refused(text, data, [strange]);
  const file = readParts(data, faults);
  return file && faults.count() === 0 ? { file, text, data } : { refused: problemsOf(text, data, faults) };
}

function refused(text: string, data: unknown, found: FileFault[]): FileRead {
  const faults = newFaults();
  faults.add(...found);
  return { refused: problemsOf(text, data, faults) };
}

/** Of a text that is no JSON only the first fault is told: what follows it may be none. */
function refusedAt(text: string, { is, offset }: JsonFault): FileRead {
  const letter = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return refused(text, undefined, [{ path: [], offset, phrase: saying(`json-${is}`, { found: letter }) }]);
}

/** A file of something else, or of a later version of this app, is refused as that and not field by field. */
function strangeFile(data: unknown): FileFault | undefined {
  if (valueAt(data, ['format']) !== FILE_FORMAT)
    return { path: [], phrase: saying('other-file', { format: FILE_FORMAT }) };
  const version = valueAt(data, ['formatVersion']);
  if (version === FILE_FORMAT_VERSION) return undefined;
  const isLater = typeof version === 'number' && version > FILE_FORMAT_VERSION;
  return {
    path: ['formatVersion'],
    phrase: saying(isLater ? 'later-format' : 'format-version', {
      found: quoted(version),
      known: FILE_FORMAT_VERSION,
    }),
  };
}

function readParts(data: unknown, faults: Faults): PlaybookFile | undefined {
  const frame = readPart(frameSchema, frameFields, [], withoutUseCases(data), faults);
  const useCases = valueAt(data, ['useCases']);
  if (!Array.isArray(useCases)) return undefined;
  if (useCases.length > FILE_LIMITS.useCases) {
    const counts = { limit: FILE_LIMITS.useCases, found: useCases.length };
    faults.add({ path: ['useCases'], at: 'name', phrase: saying('too-many-use-cases', counts) });
    return undefined;
  }
  const read = useCases.map((each: unknown, nth) =>
    readPart(useCaseSchema, useCaseFields, ['useCases', nth], each, faults),
  );
  faults.add(...idsTwice(useCases));
  return frame && { ...frame, useCases: read.filter((each) => each !== undefined) };
}

/** Use cases are read one by one; here it is only seen whether there is a list of them. */
const withoutUseCases = (data: unknown): unknown =>
  Array.isArray(valueAt(data, ['useCases'])) ? { ...(data as object), useCases: [] } : data;

/** A part is weighed first: one that is far too large is not looked at value by value. */
function readPart<Value>(
  schema: z.ZodType<Value>,
  fields: FieldSchema,
  path: FilePath,
  value: unknown,
  faults: Faults,
): Value | undefined {
  const letters = (JSON.stringify(value) ?? '').length;
  if (letters > FILE_LIMITS.useCaseLetters) {
    const limit = FILE_LIMITS.useCaseLetters;
    faults.add({ path, phrase: saying('part-too-long', { found: letters, limit }) });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) for (const each of schemaFaults(result.error.issues, value, path)) faults.add(each);
  for (const each of unknownFields(value, fields, path)) faults.add(each);
  return result.data;
}

function idsTwice(useCases: readonly unknown[]): FileFault[] {
  const seen = new Map<string, number>();
  return useCases.flatMap((each, nth): FileFault[] => {
    const id = valueAt(each, ['id']);
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, nth);
    return first === undefined
      ? []
      : [{ path: ['useCases', nth, 'id'], phrase: saying('id-twice', { id: quoted(id), first }) }];
  });
}
