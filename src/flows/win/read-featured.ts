import { type Featured, type FeaturedIn, isFeatured } from '../../domain/win/featured.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { findFeaturedInTeam, listFeatured } from '../../store/win/featured-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';
import { seeWin, winReader, type WinReader } from './see-win.ts';
import type { WinSeen } from './win-seen.ts';

export interface FeaturedSeen {
  seen: WinSeen;
  by: Featured['by'];
}

/** The one win that stands first in a team's gallery, or none. */
export async function featuredInTeam(world: World, actor: Actor, team: string): Promise<FeaturedSeen[]> {
  const { roles } = await permitted(world, actor, team, 'win.see-team');
  const featured = await findFeaturedInTeam(world.tables, world.tenant, team);
  return featured ? seeFeatured(world, await winReader(world, actor, roles), 'team', [featured.value]) : [];
}

/** Those that stand first in everyone's gallery, the last featured first. */
export async function featuredForEveryone(world: World, actor: Actor): Promise<FeaturedSeen[]> {
  const featured = await listFeatured(world.tables, world.tenant);
  const newest = featured.sort((a, b) => b.at.localeCompare(a.at));
  return seeFeatured(world, await winReader(world, actor), 'everyone', newest);
}

/** Read from the wins themselves: what was withdrawn or hidden meanwhile is left out. */
async function seeFeatured(
  world: World,
  reader: WinReader,
  where: FeaturedIn,
  featured: Featured[],
): Promise<FeaturedSeen[]> {
  const { tables, tenant } = world;
  const all = await Promise.all(
    featured.map(async (each): Promise<FeaturedSeen[]> => {
      const [win, counts, header] = await Promise.all([
        findWin(tables, tenant, each.team, each.win),
        readWinCounts(tables, tenant, each.team, each.win),
        findTeam(tables, tenant, each.team),
      ]);
      if (!win || !isFeatured(win.value, where, each)) return [];
      const teamName = header?.value.name ?? '';
      return [
        {
          seen: await seeWin(world, reader, { win: win.value, counts: counts.value, teamName }),
          by: each.by,
        },
      ];
    }),
  );
  return all.flat();
}
