import { type Team, teamSchema } from '../../domain/team/team.ts';
import { type Member, memberSchema } from '../../domain/team/roster.ts';
import { codecOf } from '../codec.ts';
import { forgetGlance } from '../glance.ts';
import { headerRow, rosterRow, rosterRows, teamPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const teamCodec = codecOf<Team>({ table: 'team', version: 1, schema: teamSchema });
const memberCodec = codecOf<Member>({ table: 'team', version: 1, schema: memberSchema });

export const findTeam = (tables: Tables, t: string, team: string): Promise<Stored<Team> | undefined> =>
  readRow(tables.team, teamCodec, teamPartition(t, team), headerRow);

export const teamWrite = (team: Team, etag?: string): Write => writeOf(teamCodec, headerRow, team, etag);

export const findMember = (
  tables: Tables,
  t: string,
  team: string,
  user: string,
): Promise<Stored<Member> | undefined> =>
  readRow(tables.team, memberCodec, teamPartition(t, team), rosterRow(user));

/** The whole roster, also those who left: they still count in weeks they were pinned to. */
export async function listMembers(tables: Tables, t: string, team: string): Promise<Stored<Member>[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...rosterRows });
  return rows.map((row) => ({ value: memberCodec.decode(row), etag: row.etag }));
}

export const memberWrite = (member: Member, etag?: string): Write =>
  writeOf(memberCodec, rosterRow(member.user), member, etag);

export async function commitTeam(
  tables: Tables,
  t: string,
  team: string,
  writes: Write[],
): Promise<string[]> {
  const partition = teamPartition(t, team);
  try {
    return await tables.team.commit(partition, writes);
  } finally {
    // Also after a failure: its outcome may be unknown.
    forgetGlance(tables, partition);
  }
}
