import { z } from 'zod/v4';
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

/** What has to be done in another partition. Kept until done, keyed by what it is about, so a newer need replaces it. */
export const outboxSchema = z.discriminatedUnion('do', [
  /** Bring a person's acts at home in line with the fact that lives in this team. */
  z.object({
    do: z.literal('act'),
    kind: z.enum(['win', 'commitment-done']),
    fact: z.string(),
    user: z.string(),
    home: z.string(),
    week: z.string(),
  }),
  /** Bring the copy in the gallery of everyone in line with the win. */
  z.object({ do: z.literal('copy-win'), win: z.string() }),
  /** Count the cheers and tries of a win again. */
  z.object({ do: z.literal('count-win'), win: z.string() }),
  /** Post a card. `sending` is recorded first; what was being sent when a process died is never sent again. */
  z.object({
    do: z.literal('post'),
    about: z.enum(['win', 'agenda', 'recap']),
    object: z.string(),
    state: z.enum(['queued', 'sending']),
    tries: z.number(),
    into: z.string().optional(),
    at: z.string(),
  }),
]);
export type Outbox = z.infer<typeof outboxSchema>;
export const outboxCodec = codecOf<Outbox>({ table: 'team', version: 1, schema: outboxSchema });
