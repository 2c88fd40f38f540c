import { z } from 'zod/v4';
import { slotsSchema } from '../../domain/playbook/sequence.ts';
import { departmentIdSchema } from '../../domain/playbook/use-case.ts';
import { codecOf } from '../codec.ts';
import { playbookPartition, sequenceDraftRow, sequenceDraftRows } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables } from '../table.ts';

const sequenceDraftSchema = z.object({
  department: departmentIdSchema,
  slots: slotsSchema,
  /** The version that the weeks it was made from came with; drafts of an earlier day do not know theirs. */
  base: z.number().int().optional(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  rev: z.number().int().min(1),
});
/** The weeks of one department as they are being changed. */
export type SequenceDraft = z.infer<typeof sequenceDraftSchema>;
const codec = codecOf<SequenceDraft>({ table: 'playbook', version: 1, schema: sequenceDraftSchema });

export const findSequenceDraft = (
  tables: Tables,
  t: string,
  department: string,
): Promise<Stored<SequenceDraft> | undefined> =>
  readRow(tables.playbook, codec, playbookPartition(t), sequenceDraftRow(department));

export async function saveSequenceDraft(
  tables: Tables,
  t: string,
  draft: SequenceDraft,
  etag?: string,
): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [
    writeOf(codec, sequenceDraftRow(draft.department), draft, etag),
  ]);
}

export async function removeSequenceDraft(
  tables: Tables,
  t: string,
  department: string,
  etag: string,
): Promise<void> {
  await tables.playbook.commit(playbookPartition(t), [
    { do: 'remove', row: sequenceDraftRow(department), etag },
  ]);
}

export async function listSequenceDrafts(tables: Tables, t: string): Promise<SequenceDraft[]> {
  const rows = await rangeOf(tables.playbook, { partition: playbookPartition(t), ...sequenceDraftRows });
  return rows.map((row) => codec.decode(row));
}
