import { z } from 'zod/v4';
import {
  type Playbook,
  type PlaybookVersion,
  playbookVersionSchema,
} from '../../domain/playbook/playbook.ts';
import { useCaseSchema } from '../../domain/playbook/use-case.ts';
import { codecOf } from '../codec.ts';
import {
  headRow,
  playbookPartition,
  useCaseDraftRow,
  useCaseDraftRows,
  versionRow,
  versionRowsBetween,
} from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';
import { checkCommit } from '../table-limits.ts';
import { findRevision, type Revision } from './revision-store.ts';

const headSchema = z.object({ version: z.number().int() });
type Head = z.infer<typeof headSchema>;
const headCodec = codecOf<Head>({ table: 'playbook', version: 1, schema: headSchema });
const versionCodec = codecOf<PlaybookVersion>({
  table: 'playbook',
  version: 1,
  schema: playbookVersionSchema,
});
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

export const findVersion = (
  tables: Tables,
  t: string,
  version: number,
): Promise<Stored<PlaybookVersion> | undefined> =>
  readRow(tables.playbook, versionCodec, playbookPartition(t), versionRow(version));

/** Versions from `first` to `last`, both included, the oldest first: one range, however many there are. */
export async function listVersions(
  tables: Tables,
  t: string,
  first: number,
  last: number,
): Promise<PlaybookVersion[]> {
  const range = { partition: playbookPartition(t), ...versionRowsBetween(first, last) };
  return (await rangeOf(tables.playbook, range)).map((row) => versionCodec.decode(row));
}

/** Of the revisions of a large playbook, this many are asked for at a time. */
const AT_ONCE = 32;

/**
 * A version with the revisions it names; both never change. What a playbook read before holds is not read again, so a
 * newly published version costs as many reads as it has changed use cases.
 */
export async function readVersion(
  tables: Tables,
  t: string,
  version: number,
  known?: Playbook,
): Promise<Playbook> {
  const stored = await findVersion(tables, t, version);
  if (!stored) throw new Error(`playbook version ${version} is missing`);
  const { entries } = stored.value;
  const found = revisionsIn(known);
  const unknown = entries.filter((entry) => !found.has(nameOf(entry)));
  for (let start = 0; start < unknown.length; start += AT_ONCE) {
    const read = unknown.slice(start, start + AT_ONCE).map(async (entry) => {
      const revision = await findRevision(tables, t, entry.id, entry.rev);
      if (!revision) throw new Error(`playbook version ${version} is not whole`);
      found.set(nameOf(entry), revision.value);
    });
    await Promise.all(read);
  }
  const revisions = entries.flatMap((entry) => found.get(nameOf(entry)) ?? []);
  return {
    ...stored.value,
    useCases: revisions.map(({ useCase }) => useCase),
    revisedAt: new Map(revisions.map(({ at, useCase }) => [useCase.id, at])),
    revisedBy: new Map(revisions.map(({ by, useCase }) => [useCase.id, by])),
  };
}

const nameOf = ({ id, rev }: PlaybookVersion['entries'][number]): string => `${id}|${rev}`;

function revisionsIn(known: Playbook | undefined): Map<string, Revision> {
  const revisions = new Map<string, Revision>();
  for (const [index, entry] of (known?.entries ?? []).entries()) {
    const useCase = known?.useCases[index];
    const at = known?.revisedAt.get(entry.id);
    const by = known?.revisedBy.get(entry.id);
    if (useCase && at !== undefined && by !== undefined) revisions.set(nameOf(entry), { useCase, at, by });
  }
  return revisions;
}

const versionWrite = (version: PlaybookVersion): Write =>
  writeOf(versionCodec, versionRow(version.version), version);

/** Refuses a version that does not fit into the storage. Asked before anything of it is written. */
export const demandRoom = (t: string, version: PlaybookVersion): void =>
  checkCommit(playbookPartition(t), [versionWrite(version)]);

/** Takes a version number: `exists` when somebody else published it first. */
export async function insertVersion(tables: Tables, t: string, version: PlaybookVersion): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [versionWrite(version)]);
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
