import { z } from 'zod/v4';
import { useCaseSchema } from '../../domain/playbook/use-case.ts';
import { codecOf } from '../codec.ts';
import { playbookPartition, useCaseRow } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { StoreError, type Tables, type Write } from '../table.ts';
import { commitsOf } from '../table-limits.ts';

/** One published text of a use case; it never changes. */
const revisionSchema = z.object({ useCase: useCaseSchema, by: z.string(), at: z.string() });
export type Revision = z.infer<typeof revisionSchema>;
const revisionCodec = codecOf<Revision>({ table: 'playbook', version: 1, schema: revisionSchema });

export const findRevision = (
  tables: Tables,
  t: string,
  id: string,
  rev: number,
): Promise<Stored<Revision> | undefined> =>
  readRow(tables.playbook, revisionCodec, playbookPartition(t), useCaseRow(id, rev));

/**
 * Keeps revisions that nobody has named yet, and answers the number of each. One that stands there already with the same
 * text comes from an attempt whose answer was lost; one with another text is somebody else's, and the next number is taken.
 * When one of them does not fit, none is written.
 */
export async function keepRevisions(
  tables: Tables,
  t: string,
  rev: number,
  revisions: readonly Revision[],
): Promise<Map<string, number>> {
  const kept = new Map<string, number>();
  const writes = new Map(revisions.map((each) => [revisionWrite(rev, each), each]));
  for (const commit of commitsOf(playbookPartition(t), [...writes.keys()])) {
    const isNew = await insertNew(tables, t, commit);
    for (const write of commit) {
      const revision = writes.get(write);
      if (revision) kept.set(revision.useCase.id, isNew ? rev : await keepRevision(tables, t, rev, revision));
    }
  }
  return kept;
}

const revisionWrite = (rev: number, revision: Revision): Write =>
  writeOf(revisionCodec, useCaseRow(revision.useCase.id, rev), revision);

async function keepRevision(tables: Tables, t: string, rev: number, revision: Revision): Promise<number> {
  if (await insertNew(tables, t, [revisionWrite(rev, revision)])) return rev;
  const there = await findRevision(tables, t, revision.useCase.id, rev);
  const isOurs =
    JSON.stringify(there?.value.useCase) === JSON.stringify(useCaseSchema.parse(revision.useCase));
  return isOurs ? rev : keepRevision(tables, t, rev + 1, revision);
}

/** False when one of them stands there already; then none of them was written. */
async function insertNew(tables: Tables, t: string, writes: Write[]): Promise<boolean> {
  try {
    await tables.playbook.commit(playbookPartition(t), writes);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'exists') return false;
    throw error;
  }
}
