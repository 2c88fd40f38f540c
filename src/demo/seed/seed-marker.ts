import { z } from 'zod/v4';
import { type Tables } from '../../store/table.ts';

/** Beside the organisation's own rows, in a partition of its own. */
const KEY = { partition: 'demo', row: 'seed' };

const markerSchema = z.object({
  state: z.enum(['begun', 'complete']),
  /** The instant the history ends at. */
  now: z.iso.datetime(),
});
export type SeedMarker = z.infer<typeof markerSchema>;

export async function readMarker(tables: Tables): Promise<SeedMarker | undefined> {
  const row = await tables.org.get(KEY);
  return row && markerSchema.parse(row.cells);
}

export async function writeMarker(tables: Tables, marker: SeedMarker): Promise<void> {
  await tables.org.commit(KEY.partition, [{ do: 'put', row: KEY.row, cells: marker }]);
}
