import { z } from 'zod/v4';
import { codecOf } from '../codec.ts';
import { postedRow, postedRows, teamPartition } from '../keys.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

/** A card that stands in a channel. Kept so that it can be updated in place. */
const postedSchema = z.object({
  object: z.string(),
  activity: z.string(),
  at: z.string(),
  updatedAt: z.string(),
});
export type Posted = z.infer<typeof postedSchema>;
const postedCodec = codecOf<Posted>({ table: 'team', version: 1, schema: postedSchema });

export const postedWrite = (posted: Posted): Write => ({
  do: 'put',
  row: postedRow(posted.object, posted.activity),
  cells: postedCodec.encode(posted),
});

export async function listPosted(tables: Tables, t: string, team: string, object: string): Promise<Posted[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...postedRows(object) });
  return rows.map((row) => postedCodec.decode(row));
}
