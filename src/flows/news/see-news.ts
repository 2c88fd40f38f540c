import { inOrder, isWorthTelling, type News, NEWS_WINS } from '../../domain/news/news.ts';
import { hasMuted } from '../../domain/person/person.ts';
import { findNews } from '../../store/news/news-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { readWinCounts } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { seeWin, winReader } from '../win/see-win.ts';
import { newsOfOne, type NewsReader } from './gather-news.ts';
import { newsOfObject } from './news-object.ts';
import type { NewsSeen, NewsWinSeen } from './news-seen.ts';

/**
 * A person's news as it reads now: what it named, less what was withdrawn or hidden since. Undefined for who wants no news
 * any more.
 */
export async function seeNews(world: World, home: string, object: string): Promise<NewsSeen | undefined> {
  const { tables, tenant } = world;
  const kept = await findNews(tables, tenant, home, newsOfObject(object));
  const person = kept && (await findPerson(tables, tenant, kept.value.user));
  if (!kept || !person || hasMuted(person.value, 'author-news')) return undefined;
  const { user, week } = kept.value;
  const reader = { user, teams: person.value.teams };
  const all = await Promise.all(kept.value.wins.map((each) => seeOne(world, reader, kept.value, each)));
  const wins = inOrder(all.flatMap((each) => each ?? []));
  return { user, week, wins: wins.slice(0, NEWS_WINS), more: Math.max(0, wins.length - NEWS_WINS) };
}

async function seeOne(
  world: World,
  reader: NewsReader,
  { to }: News,
  named: News['wins'][number],
): Promise<NewsWinSeen | undefined> {
  const { since, team, win: id } = named;
  const told = await newsOfOne(world, reader, named, { since, to });
  if (!told || !isWorthTelling(told.news)) return undefined;
  const { news, win } = told;
  const [counts, header] = await Promise.all([
    readWinCounts(world.tables, world.tenant, team, id),
    findTeam(world.tables, world.tenant, team),
  ]);
  const author = { id: reader.user, name: win.authorName, isEditor: false, isAdmin: false };
  const seen = await seeWin(world, await winReader(world, author), {
    win,
    counts: counts.value,
    teamName: header?.value.name ?? '',
  });
  return { seen, news };
}
