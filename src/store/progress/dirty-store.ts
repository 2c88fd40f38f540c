import { z } from 'zod/v4';
import { codecOf } from '../codec.ts';
import { dirtyPartition, dirtyRow, dirtyRows } from '../keys.ts';
import { type Stored } from '../rows.ts';
import { StoreError, type Tables } from '../table.ts';

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

export async function listDirty(tables: Tables, t: string, limit: number): Promise<Stored<Dirty>[]> {
  const page = await tables.dirty.page({ partition: partitionOf(t), ...dirtyRows, limit });
  return page.rows.map((row) => ({ value: codec.decode(row), etag: row.etag }));
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
