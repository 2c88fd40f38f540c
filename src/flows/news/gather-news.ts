import { type NewsOfWin, newsOf, type NewsSpan } from '../../domain/news/news.ts';
import { type Featured, isFeatured } from '../../domain/win/featured.ts';
import type { Win } from '../../domain/win/win.ts';
import { findFeatured, findFeaturedInTeam } from '../../store/win/featured-store.ts';
import { findWin, listCheers, listTries } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';

/** Whom it is told to, and the teams they are in now. */
export interface NewsReader {
  user: string;
  teams: readonly string[];
}

/**
 * What came of one win in a time, read from the win itself: what was withdrawn or hidden, or belongs to a team the author has
 * left, is no news.
 */
export async function newsOfOne(
  world: World,
  { teams, user }: NewsReader,
  { team, win: id }: { team: string; win: string },
  span: NewsSpan,
): Promise<{ win: Win; news: NewsOfWin } | undefined> {
  const { tables, tenant } = world;
  const win = (await findWin(tables, tenant, team, id))?.value;
  if (win?.author !== user || win.state !== 'shared' || !teams.includes(team)) return undefined;
  const [tries, cheers, featured] = await Promise.all([
    listTries(tables, tenant, team, id),
    listCheers(tables, tenant, team, id),
    featuredOf(world, win),
  ]);
  return { win, news: newsOf(win, { tries, cheers, featured }, span) };
}

async function featuredOf(world: World, win: Win) {
  const { tables, tenant } = world;
  const [inTeam, forEveryone] = await Promise.all([
    findFeaturedInTeam(tables, tenant, win.team),
    findFeatured(tables, tenant, win.id),
  ]);
  const isIt = (each: Featured | undefined): each is Featured => each?.win === win.id;
  return [
    { where: 'team' as const, each: inTeam?.value },
    { where: 'everyone' as const, each: forEveryone?.value },
  ].flatMap(({ each, where }) =>
    isIt(each) && isFeatured(win, where, each) ? [{ by: each.by, at: each.at, where }] : [],
  );
}
