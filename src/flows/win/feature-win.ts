import {
  type Featured,
  type FeaturedIn,
  FEATURED_MOST,
  isFeatured,
  mayFeature,
} from '../../domain/win/featured.ts';
import {
  findFeatured,
  findFeaturedInTeam,
  removeFeatured,
  removeFeaturedInTeam,
  saveFeatured,
  saveFeaturedInTeam,
} from '../../store/win/featured-store.ts';
import type { Win } from '../../domain/win/win.ts';
import { awaitNews } from '../news/await-news.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { type FeaturedSeen, featuredForEveryone, featuredInTeam } from './read-featured.ts';
import { reachWin, type ReachedWin } from './reach-win.ts';

export interface ToFeature {
  where: FeaturedIn;
  isFeatured: boolean;
}

/**
 * A manager lets one win stand first in the team's gallery, an editor a few in that of everyone; or takes it off again.
 * Asked for twice, it is done once.
 */
export async function featureWin(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  { isFeatured: isOn, where }: ToFeature,
): Promise<FeaturedSeen[]> {
  await writing(world, async () => {
    const reached = await reachWin(world, actor, team, id);
    if (reached.win.state !== 'shared') return refuse('gone', 'winGone');
    if (!mayFeature(reached.win, where, { id: actor.id, roles: reached.roles }))
      return refuse('not-allowed', 'featuredBy');
    const next: Featured = {
      win: id,
      team,
      by: { id: actor.id, name: actor.name },
      at: world.clock().toISOString(),
    };
    return where === 'team'
      ? inTeam(world, reached, next, isOn)
      : forEveryone(world, actor, reached, next, isOn);
  });
  return where === 'team' ? featuredInTeam(world, actor, team) : featuredForEveryone(world, actor);
}

async function inTeam(world: World, { win }: ReachedWin, next: Featured, isOn: boolean): Promise<void> {
  const { tables, tenant } = world;
  const former = await findFeaturedInTeam(tables, tenant, next.team);
  const isIt = former?.value.win === win.id && isFeatured(win, 'team', former.value);
  if (isIt === isOn) return;
  if (isOn) {
    await announce(world, win);
    await saveFeaturedInTeam(tables, tenant, next, former?.etag);
  } else if (former?.etag) await removeFeaturedInTeam(tables, tenant, next.team, former.etag);
}

async function forEveryone(
  world: World,
  actor: Actor,
  { win }: ReachedWin,
  next: Featured,
  isOn: boolean,
): Promise<void> {
  const { tables, tenant } = world;
  if (!isOn) return removeFeatured(tables, tenant, win.id);
  const former = await findFeatured(tables, tenant, win.id);
  if (former && isFeatured(win, 'everyone', former.value)) return;
  if ((await featuredForEveryone(world, actor)).length >= FEATURED_MOST)
    return refuse('conflict', 'tooManyFeatured', { limit: FEATURED_MOST });
  await announce(world, win);
  await saveFeatured(tables, tenant, next, former?.etag);
}

/** Its author is told, with what else there is. Before it is kept, so that no crash between loses it. */
const announce = (world: World, { author: user, id: win, team }: Win): Promise<void> =>
  awaitNews(world, team, { user, win });
