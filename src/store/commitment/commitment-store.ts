import { type Commitment, commitmentSchema } from '../../domain/commitment/commitment.ts';
import { timeOfId } from '../../domain/ids.ts';
import { codecOf } from '../codec.ts';
import {
  closedCommitmentRow,
  closedCommitmentRowsSince,
  openCommitmentRow,
  openCommitmentRows,
  openCommitmentRowsOf,
  teamPartition,
} from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const codec = codecOf<Commitment>({ table: 'team', version: 1, schema: commitmentSchema });

/** Closed ones are keyed by when they were made, which their id says, so that an id finds them. */
const closedRow = (id: string): string => closedCommitmentRow(timeOfId(id), id);

/** An open or closed commitment of a person, wherever it stands. */
export async function findCommitment(
  tables: Tables,
  t: string,
  team: string,
  user: string,
  id: string,
): Promise<Stored<Commitment> | undefined> {
  const partition = teamPartition(t, team);
  return (
    (await readRow(tables.team, codec, partition, openCommitmentRow(user, id))) ??
    (await readRow(tables.team, codec, partition, closedRow(id)))
  );
}

export const findClosedCommitment = (
  tables: Tables,
  t: string,
  team: string,
  id: string,
): Promise<Stored<Commitment> | undefined> =>
  readRow(tables.team, codec, teamPartition(t, team), closedRow(id));

const rowOf = (commitment: Commitment): string =>
  commitment.state === 'closed'
    ? closedRow(commitment.id)
    : openCommitmentRow(commitment.user, commitment.id);

/** The writes that bring a commitment from one state to the next: closing and reopening move its row. */
export function commitmentWrites(next: Commitment, former?: Stored<Commitment>, until?: string): Write[] {
  if (!former) return [writeOf(codec, rowOf(next), next, undefined, until)];
  if (rowOf(former.value) === rowOf(next)) return [writeOf(codec, rowOf(next), next, former.etag, until)];
  return [
    { do: 'remove', row: rowOf(former.value), etag: former.etag ?? '*' },
    writeOf(codec, rowOf(next), next, undefined, until),
  ];
}

export async function listOpenCommitments(
  tables: Tables,
  t: string,
  team: string,
  user?: string,
): Promise<Commitment[]> {
  const range = user === undefined ? openCommitmentRows : openCommitmentRowsOf(user);
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...range });
  return rows
    .map((row) => codec.decode(row))
    .sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.id.localeCompare(b.id));
}

/** All that were made since a time, open and closed; open ones also from before it. */
export async function listCommitmentsSince(
  tables: Tables,
  t: string,
  team: string,
  since: Date,
): Promise<Commitment[]> {
  const partition = teamPartition(t, team);
  const closed = await rangeOf(tables.team, { partition, ...closedCommitmentRowsSince(since) });
  const open = await listOpenCommitments(tables, t, team);
  return [...open, ...closed.map((row) => codec.decode(row))].sort((a, b) => a.id.localeCompare(b.id));
}

/** Commitments made in one segment, open and closed: closed ones are keyed by when they were made. */
export async function listCommitmentsOfAgenda(
  tables: Tables,
  t: string,
  team: string,
  agenda: string,
  startedAt: Date,
): Promise<Commitment[]> {
  return (await listCommitmentsSince(tables, t, team, startedAt)).filter((each) => each.agenda === agenda);
}
