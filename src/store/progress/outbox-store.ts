import { outboxRow, outboxRows, teamPartition } from '../keys.ts';
import { readRow, type Stored } from '../rows.ts';
import { rangeOf, StoreError, type Tables, type Write } from '../table.ts';
import { type Outbox, outboxCodec } from './progress-store.ts';

/** One row for each thing and need: a newer need of the same kind replaces the older. */
export const outboxKeyOf = (outbox: Outbox): string => {
  switch (outbox.do) {
    case 'act':
      return `act.${outbox.kind}.${outbox.fact}`;
    case 'copy-win':
      return `copy.${outbox.win}`;
    case 'count-win':
      return `count.${outbox.win}`;
    case 'post':
      return `post.${outbox.about}.${outbox.object}`;
  }
};

/** Written in the transaction of the fact it belongs to. */
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
