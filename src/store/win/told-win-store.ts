import { type ToldWin, toldWinSchema } from '../../domain/win/told-win.ts';
import { codecOf } from '../codec.ts';
import { teamPartition, toldWinRow, toldWinRows } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const codec = codecOf<ToldWin>({ table: 'team', version: 1, schema: toldWinSchema });

export const findToldWin = (
  tables: Tables,
  t: string,
  team: string,
  told: string,
): Promise<Stored<ToldWin> | undefined> =>
  readRow(tables.team, codec, teamPartition(t, team), toldWinRow(told));

export const toldWinWrite = (told: ToldWin, etag?: string): Write =>
  writeOf(codec, toldWinRow(told.id), told, etag, told.until);

export const toldWinRemoval = (told: string, etag: string): Write => ({
  do: 'remove',
  row: toldWinRow(told),
  etag,
});

/** Those of the last two weeks in a team, the oldest first. What each reader may know of is asked of each. */
export async function listToldWins(tables: Tables, t: string, team: string): Promise<ToldWin[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...toldWinRows });
  return rows.map((row) => codec.decode(row));
}
