import { z } from 'zod/v4';
import { placeSchema } from '../../domain/team/team.ts';
import { codecOf } from '../codec.ts';
import { postedRow, postedRows, teamPartition } from '../keys.ts';
import { readRow } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

/** A card that stands in a channel. Kept so that it can be updated in place. */
const postedSchema = z.object({
  object: z.string(),
  activity: z.string(),
  /** Where it stands, when that is not the team's own channel. */
  place: placeSchema.optional(),
  at: z.string(),
  updatedAt: z.string(),
});
export type Posted = z.infer<typeof postedSchema>;
const postedCodec = codecOf<Posted>({ table: 'team', version: 1, schema: postedSchema });

/** What stands on a card, found by the card: no card is ever given to a second thing. */
const ownerRow = (activity: string): string => postedRow(`on.${activity}`, 'card');

export const postedWrites = (posted: Posted): Write[] =>
  [postedRow(posted.object, posted.activity), ownerRow(posted.activity)].map((row) => ({
    do: 'put',
    row,
    cells: postedCodec.encode(posted),
  }));

/** Gives a card that nothing stands on yet to this; fails where something was quicker. */
export const cardClaim = (object: string, activity: string, at: string): Write => ({
  do: 'insert',
  row: ownerRow(activity),
  cells: postedCodec.encode({ object, activity, at, updatedAt: at }),
});

/** What a card in a channel stands for, if anything was posted on it. */
export const postedOn = async (
  tables: Tables,
  t: string,
  team: string,
  activity: string,
): Promise<string | undefined> =>
  (await readRow(tables.team, postedCodec, teamPartition(t, team), ownerRow(activity)))?.value.object;

export async function listPosted(tables: Tables, t: string, team: string, object: string): Promise<Posted[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...postedRows(object) });
  return rows.map((row) => postedCodec.decode(row));
}
