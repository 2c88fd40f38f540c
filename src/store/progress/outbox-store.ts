import { z } from 'zod/v4';
import { placeSchema } from '../../domain/team/team.ts';
import { codecOf } from '../codec.ts';
import { SHOWN } from '../job/job-store.ts';
import { outboxRow, outboxRows, teamPartition } from '../keys.ts';
import { readRow, type Stored } from '../rows.ts';
import { rangeOf, StoreError, type Tables, type Write } from '../table.ts';

/** What has to be done in another partition. Kept until done, keyed by what it is about, so a newer need replaces it. */
const outboxSchema = z.discriminatedUnion('do', [
  /** Bring a person's acts at home in line with the fact that lives in this team. */
  z.object({
    do: z.literal('act'),
    kind: z.enum(['win', 'tried-it', 'commitment-done']),
    fact: z.string(),
    user: z.string(),
    home: z.string(),
    week: z.string(),
  }),
  /** Bring the copies in the galleries in line with the win. */
  z.object({ do: z.literal('copy-win'), win: z.string() }),
  /** Bring those of all the team's wins in line. */
  z.object({ do: z.literal('copy-wins') }),
  /** Count the cheers and tries of a win again. */
  z.object({ do: z.literal('count-win'), win: z.string() }),
  /** Let the author of a win know, with what else there is, that something came of it. */
  z.object({ do: z.literal('tell-author'), win: z.string(), user: z.string() }),
  /** Post a card. `sending` is recorded first; what was being sent when a process died is never sent again. */
  z.object({
    do: z.literal('post'),
    about: z.enum(SHOWN),
    object: z.string(),
    state: z.enum(['queued', 'sending']),
    tries: z.number(),
    /** The meeting's chat it goes to when the bot is in it; else the team's channel. */
    chat: z.string().optional(),
    /** Whose own chat with the bot it goes to, and nowhere else. */
    to: z.string().optional(),
    into: placeSchema.extend({ activity: z.string() }).optional(),
    at: z.string(),
  }),
]);
export type Outbox = z.infer<typeof outboxSchema>;
const outboxCodec = codecOf<Outbox>({ table: 'team', version: 1, schema: outboxSchema });

/** One row for each thing and need: a newer need of the same kind replaces the older. */
export const outboxKeyOf = (outbox: Outbox): string => {
  switch (outbox.do) {
    case 'act':
      return outbox.kind === 'tried-it'
        ? `act.tried-it.${outbox.fact}.${outbox.user}.${outbox.week}`
        : `act.${outbox.kind}.${outbox.fact}.${outbox.week}`;
    case 'copy-win':
      return `copy.${outbox.win}`;
    case 'copy-wins':
      return 'copies';
    case 'count-win':
      return `count.${outbox.win}`;
    case 'tell-author':
      return `tell.${outbox.win}`;
    case 'post':
      return `post.${outbox.about}.${outbox.object}`;
  }
};

/** Written in the transaction of the fact it belongs to. */
export const isOutboxWrite = ({ row }: Write): boolean => row.startsWith(outboxRows.from);

export const outboxWrite = (outbox: Outbox): Write => ({
  do: 'put',
  row: outboxRow(outboxKeyOf(outbox)),
  cells: outboxCodec.encode(outbox),
});

export const findOutbox = (
  tables: Tables,
  t: string,
  team: string,
  key: string,
): Promise<Stored<Outbox> | undefined> =>
  readRow(tables.team, outboxCodec, teamPartition(t, team), outboxRow(key));

export async function listOutbox(tables: Tables, t: string, team: string): Promise<Stored<Outbox>[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...outboxRows });
  return rows.map((row) => ({ value: outboxCodec.decode(row), etag: row.etag }));
}

/** Takes a done entry away, unless a newer need has replaced it; says whether it is gone. */
export async function removeOutbox(
  tables: Tables,
  t: string,
  team: string,
  done: Stored<Outbox>,
): Promise<boolean> {
  try {
    const row = outboxRow(outboxKeyOf(done.value));
    await tables.team.commit(teamPartition(t, team), [{ do: 'remove', row, etag: done.etag ?? '*' }]);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'missing') return true;
    if (error instanceof StoreError && error.fault === 'stale') return false;
    throw error;
  }
}

export const outboxReplace = (outbox: Outbox, etag: string): Write => ({
  do: 'replace',
  row: outboxRow(outboxKeyOf(outbox)),
  cells: outboxCodec.encode(outbox),
  etag,
});
export const outboxRemove = (outbox: Outbox, etag: string): Write => ({
  do: 'remove',
  row: outboxRow(outboxKeyOf(outbox)),
  etag,
});
