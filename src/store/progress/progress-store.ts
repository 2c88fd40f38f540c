import { type Acts, actsSchema } from '../../domain/progress/act.ts';
import { newRollUp, type RollUp, rollUpSchema } from '../../domain/progress/roll-up.ts';
import { codecOf } from '../codec.ts';
import { actRow, actRows, rollUpRow, rollUpRows, teamPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const actsCodec = codecOf<Acts>({ table: 'team', version: 1, schema: actsSchema });
const rollUpCodec = codecOf<RollUp>({ table: 'team', version: 1, schema: rollUpSchema });

export const findActs = (
  tables: Tables,
  t: string,
  team: string,
  week: string,
  user: string,
): Promise<Stored<Acts> | undefined> =>
  readRow(tables.team, actsCodec, teamPartition(t, team), actRow(week, user));

export const actsWrite = (acts: Acts, etag?: string, until?: string): Write =>
  writeOf(actsCodec, actRow(acts.week, acts.user), acts, etag, until);

export async function listActs(
  tables: Tables,
  t: string,
  team: string,
  first: string,
  last: string,
): Promise<Acts[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...actRows(first, last) });
  return rows.map((row) => actsCodec.decode(row));
}

/** The week's roll-up, new where there is none yet. */
export async function readRollUp(
  tables: Tables,
  t: string,
  team: string,
  week: string,
): Promise<Stored<RollUp>> {
  return (
    (await readRow(tables.team, rollUpCodec, teamPartition(t, team), rollUpRow(week))) ?? {
      value: newRollUp(week),
    }
  );
}

export const rollUpWrite = (rollUp: RollUp, etag?: string): Write =>
  writeOf(rollUpCodec, rollUpRow(rollUp.week), rollUp, etag);

/** Roll-ups of the weeks that have one, in one range read. */
export async function listRollUps(
  tables: Tables,
  t: string,
  team: string,
  first: string,
  last: string,
): Promise<RollUp[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...rollUpRows(first, last) });
  return rows.map((row) => rollUpCodec.decode(row));
}
