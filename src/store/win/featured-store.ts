import { type Featured, featuredSchema } from '../../domain/win/featured.ts';
import { codecOf } from '../codec.ts';
import { featuredInTeamRow, featuredRow, featuredRows, orgPartition, teamPartition } from '../keys.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, StoreError, type Tables } from '../table.ts';

const inTeamCodec = codecOf<Featured>({ table: 'team', version: 1, schema: featuredSchema });
const codec = codecOf<Featured>({ table: 'org', version: 1, schema: featuredSchema });

export const findFeaturedInTeam = (
  tables: Tables,
  t: string,
  team: string,
): Promise<Stored<Featured> | undefined> =>
  readRow(tables.team, inTeamCodec, teamPartition(t, team), featuredInTeamRow);

/** One row a team, so that featuring another takes the former off. */
export async function saveFeaturedInTeam(
  tables: Tables,
  t: string,
  featured: Featured,
  etag?: string,
): Promise<void> {
  await tables.team.commit(teamPartition(t, featured.team), [
    writeOf(inTeamCodec, featuredInTeamRow, featured, etag),
  ]);
}

export const removeFeaturedInTeam = (tables: Tables, t: string, team: string, etag: string): Promise<void> =>
  removed(async () => {
    await tables.team.commit(teamPartition(t, team), [{ do: 'remove', row: featuredInTeamRow, etag }]);
  });

/** Those in everyone's gallery; a few. */
export async function listFeatured(tables: Tables, t: string): Promise<Featured[]> {
  const rows = await rangeOf(tables.org, { partition: orgPartition(t), ...featuredRows });
  return rows.map((row) => codec.decode(row));
}

export const findFeatured = (tables: Tables, t: string, win: string): Promise<Stored<Featured> | undefined> =>
  readRow(tables.org, codec, orgPartition(t), featuredRow(win));

export async function saveFeatured(
  tables: Tables,
  t: string,
  featured: Featured,
  etag?: string,
): Promise<void> {
  await tables.org.commit(orgPartition(t), [writeOf(codec, featuredRow(featured.win), featured, etag)]);
}

export const removeFeatured = (tables: Tables, t: string, win: string): Promise<void> =>
  removed(async () => {
    await tables.org.commit(orgPartition(t), [{ do: 'remove', row: featuredRow(win), etag: '*' }]);
  });

/** Taken off by somebody else meanwhile is taken off. */
async function removed(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'missing') throw error;
  }
}
