import { z } from 'zod/v4';
import type { Week } from '../../domain/week.ts';
import { codecOf } from '../codec.ts';
import { digestNamingRow, digestNamingRows, digestRow, teamPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

/** The wins that a week's digest names, by id and in its order; what it says of them is read anew each time it is drawn. */
const digestSchema = z.object({ week: z.string(), wins: z.array(z.string()), at: z.iso.datetime() });
export type Digest = z.infer<typeof digestSchema>;
const digestCodec = codecOf<Digest>({ table: 'team', version: 1, schema: digestSchema });

const namingSchema = z.object({ week: z.string() });
const namingCodec = codecOf<z.infer<typeof namingSchema>>({
  table: 'team',
  version: 1,
  schema: namingSchema,
});

export const findDigest = (
  tables: Tables,
  t: string,
  team: string,
  week: Week,
): Promise<Stored<Digest> | undefined> =>
  readRow(tables.team, digestCodec, teamPartition(t, team), digestRow(week));

/** Inserted once: a week has one digest, however often it is asked for. */
export const digestWrites = (digest: Digest): Write[] => [
  writeOf(digestCodec, digestRow(digest.week), digest),
  ...digest.wins.map((win): Write => ({
    do: 'put',
    row: digestNamingRow(win, digest.week),
    cells: namingCodec.encode({ week: digest.week }),
  })),
];

/** The weeks whose digests name a win. */
export async function listDigestsNaming(
  tables: Tables,
  t: string,
  team: string,
  win: string,
): Promise<Week[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...digestNamingRows(win) });
  return rows.map((row) => namingCodec.decode(row).week);
}
