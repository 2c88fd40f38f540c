import { z } from 'zod/v4';
import { codecOf } from '../codec.ts';
import { dirtyPartition, dirtyRow, dirtyRows } from '../keys.ts';
import { type Stored } from '../rows.ts';
import { rowsOf, StoreError, type Tables } from '../table.ts';

/** A team's week that has to be folded and swept. Written before the facts, so that a crash after them loses nothing. */
const dirtySchema = z.object({ team: z.string(), week: z.string(), at: z.string() });
export type Dirty = z.infer<typeof dirtySchema>;
const codec = codecOf<Dirty>({ table: 'dirty', version: 1, schema: dirtySchema });

const partitionOf = (t: string): string => dirtyPartition(t, 'organisation');

export async function markDirty(tables: Tables, t: string, dirty: Dirty): Promise<void> {
  await tables.dirty.commit(partitionOf(t), [
    { do: 'put', row: dirtyRow(dirty.team, dirty.week), cells: codec.encode(dirty) },
  ]);
}

/** Marks by team and week. A page may come empty although more follow, so pages are read until there are enough. */
export async function listDirty(tables: Tables, t: string, limit: number): Promise<Stored<Dirty>[]> {
  const marks: Stored<Dirty>[] = [];
  for await (const row of rowsOf(tables.dirty, { partition: partitionOf(t), ...dirtyRows, limit })) {
    marks.push({ value: codec.decode(row), etag: row.etag });
    if (marks.length === limit) break;
  }
  return marks;
}

/** Takes the mark away unless it was set again since it was read. */
export async function clearDirty(tables: Tables, t: string, dirty: Stored<Dirty>): Promise<void> {
  try {
    const row = dirtyRow(dirty.value.team, dirty.value.week);
    await tables.dirty.commit(partitionOf(t), [{ do: 'remove', row, etag: dirty.etag ?? '*' }]);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.fault !== 'stale' && error.fault !== 'missing')) throw error;
  }
}
