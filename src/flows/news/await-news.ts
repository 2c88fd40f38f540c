import { nextNews } from '../../domain/news/news.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { saveWaitingNews } from '../../store/news/news-store.ts';
import { homeTeamOf } from '../person/home-of.ts';
import type { World } from '../ports.ts';

export const keepNewsJob = (world: World, user: string, due: Date): Promise<void> =>
  keepJob(world.tables, world.tenant, { kind: 'author-news', user }, due);

/** Keeps the job for the next hour of news; all that comes in until then is one job. */
export async function planNews(world: World, user: string): Promise<void> {
  const home = await homeTeamOf(world, user);
  if (home) await keepNewsJob(world, user, nextNews(world.clock(), home.zone));
}

/**
 * Something came of a win: its author is told of it together with what else comes in. Only says where to look, so it may come
 * before what it announces, twice, or late; what was told already is not told again.
 */
export async function awaitNews(
  world: World,
  team: string,
  { user, win }: { user: string; win: string },
): Promise<void> {
  const at = world.clock().toISOString();
  await saveWaitingNews(world.tables, world.tenant, user, { team, win, at });
  await planNews(world, user);
}
