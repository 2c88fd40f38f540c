import { z } from 'zod/v4';
import {
  type Playbook,
  type PlaybookVersion,
  playbookVersionSchema,
} from '../../domain/playbook/playbook.ts';
import { type UseCase, useCaseSchema } from '../../domain/playbook/use-case.ts';
import { codecOf } from '../codec.ts';
import {
  headRow,
  playbookPartition,
  useCaseDraftRow,
  useCaseDraftRows,
  useCaseRow,
  versionRow,
} from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, StoreError, type Tables, type Write } from '../table.ts';

const headSchema = z.object({ version: z.number().int() });
type Head = z.infer<typeof headSchema>;
const headCodec = codecOf<Head>({ table: 'playbook', version: 1, schema: headSchema });
const versionCodec = codecOf<PlaybookVersion>({
  table: 'playbook',
  version: 1,
  schema: playbookVersionSchema,
});
const revisionSchema = z.object({ useCase: useCaseSchema, by: z.string(), at: z.string() });
export type Revision = z.infer<typeof revisionSchema>;
const revisionCodec = codecOf<Revision>({ table: 'playbook', version: 1, schema: revisionSchema });
const draftSchema = z.object({
  useCase: useCaseSchema,
  /** The published revision it was made from; 0 when it was never published. */
  base: z.number().int(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  rev: z.number().int().min(1),
});
export type Draft = z.infer<typeof draftSchema>;
const draftCodec = codecOf<Draft>({ table: 'playbook', version: 1, schema: draftSchema });

export const readHead = (tables: Tables, t: string): Promise<Stored<Head> | undefined> =>
  readRow(tables.playbook, headCodec, playbookPartition(t), headRow);

const findVersion = (
  tables: Tables,
  t: string,
  version: number,
): Promise<Stored<PlaybookVersion> | undefined> =>
  readRow(tables.playbook, versionCodec, playbookPartition(t), versionRow(version));

export const findRevision = (
  tables: Tables,
  t: string,
  id: string,
  rev: number,
): Promise<Stored<Revision> | undefined> =>
  readRow(tables.playbook, revisionCodec, playbookPartition(t), useCaseRow(id, rev));

/** A version with the revisions it names; both never change. */
export async function readVersion(tables: Tables, t: string, version: number): Promise<Playbook> {
  const stored = await findVersion(tables, t, version);
  if (!stored) throw new Error(`playbook version ${version} is missing`);
  const revisions = await Promise.all(
    stored.value.entries.map(({ id, rev }) => findRevision(tables, t, id, rev)),
  );
  const useCases = revisions.flatMap((revision): UseCase[] => (revision ? [revision.value.useCase] : []));
  if (useCases.length !== stored.value.entries.length)
    throw new Error(`playbook version ${version} is not whole`);
  return { ...stored.value, useCases };
}

/** Inserts what may already stand there from an attempt whose answer was lost. */
async function insertOnce(tables: Tables, t: string, write: Write): Promise<void> {
  try {
    await tables.playbook.commit(playbookPartition(t), [write]);
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'exists') throw error;
  }
}

export const keepRevision = (tables: Tables, t: string, rev: number, revision: Revision): Promise<void> =>
  insertOnce(tables, t, writeOf(revisionCodec, useCaseRow(revision.useCase.id, rev), revision));

/** Takes a version number: `exists` when somebody else published it first. */
export async function insertVersion(tables: Tables, t: string, version: PlaybookVersion): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [
    writeOf(versionCodec, versionRow(version.version), version),
  ]);
}

export const sameVersion = async (tables: Tables, t: string, version: PlaybookVersion): Promise<boolean> =>
  JSON.stringify((await findVersion(tables, t, version.version))?.value) ===
  JSON.stringify(playbookVersionSchema.parse(version));

export async function replaceHead(tables: Tables, t: string, version: number, etag?: string): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [writeOf(headCodec, headRow, { version }, etag)]);
}

export const findDraft = (tables: Tables, t: string, id: string): Promise<Stored<Draft> | undefined> =>
  readRow(tables.playbook, draftCodec, playbookPartition(t), useCaseDraftRow(id));

export async function saveDraft(tables: Tables, t: string, draft: Draft, etag?: string): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [
    writeOf(draftCodec, useCaseDraftRow(draft.useCase.id), draft, etag),
  ]);
}

export async function removeDraft(tables: Tables, t: string, id: string, etag: string): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [{ do: 'remove', row: useCaseDraftRow(id), etag }]);
}

export async function listDrafts(tables: Tables, t: string): Promise<Draft[]> {
  const rows = await rangeOf(tables.playbook, { partition: playbookPartition(t), ...useCaseDraftRows });
  return rows.map((row) => draftCodec.decode(row));
}
