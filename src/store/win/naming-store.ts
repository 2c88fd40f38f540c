import { z } from 'zod/v4';
import { codecOf } from '../codec.ts';
import { cardNamingRow, cardNamingRows, teamPartition } from '../keys.ts';
import { SHOWN } from '../job/job-store.ts';
import { rangeOf, type Tables } from '../table.ts';

/** A card of a segment that names a win: its recap, its agenda, or its version in the channel. */
const namingSchema = z.object({ team: z.string(), about: z.enum(SHOWN), object: z.string() });
export type Naming = z.infer<typeof namingSchema>;
const namingCodec = codecOf<Naming>({ table: 'team', version: 1, schema: namingSchema });

export interface NamedWin {
  team: string;
  win: string;
}

/** Noted beside the win, in the partition of its own team; noted twice it is the same row. */
export async function noteNaming(tables: Tables, t: string, named: NamedWin, card: Naming): Promise<void> {
  const row = cardNamingRow(named.win, card.team, `${card.about}.${card.object}`);
  await tables.team.commit(teamPartition(t, named.team), [
    { do: 'put', row, cells: namingCodec.encode(card) },
  ]);
}

/** The cards, in any team, that have named a win. */
export async function listNaming(tables: Tables, t: string, { team, win }: NamedWin): Promise<Naming[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...cardNamingRows(win) });
  return rows.map((row) => namingCodec.decode(row));
}
