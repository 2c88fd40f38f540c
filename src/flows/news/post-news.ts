import {
  isNewsTime,
  isWorthTelling,
  type News,
  newsOfNextWeek,
  nextNews,
  untoldSpan,
} from '../../domain/news/news.ts';
import { hasMuted } from '../../domain/person/person.ts';
import type { Team } from '../../domain/team/team.ts';
import { FOR_GOOD, isQuiet } from '../../domain/person/quiet.ts';
import { instantOf, localOf, type Week, weekOf } from '../../domain/week.ts';
import {
  findNews,
  listWaitingNews,
  newsToldTo,
  newsWrite,
  removeWaitingNews,
  saveNewsTold,
  type WaitingNews,
} from '../../store/news/news-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import type { Stored } from '../../store/rows.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { placeKeyOf } from '../outbox/place-key.ts';
import { GRACE_MS } from '../outbox/sweep.ts';
import { homeTeamOf } from '../person/home-of.ts';
import { personalPlace } from '../person/personal-place.ts';
import { takePlace } from '../person/take-place.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';
import { keepNewsJob } from './await-news.ts';
import { newsOfOne, type NewsReader } from './gather-news.ts';
import { newsObject } from './news-object.ts';

/** So many wins are told of at once; the others wait for the next card. */
const AT_ONCE = 40;

/**
 * The clock: what came of a person's wins in all their teams goes to their own chat, as one card, where the week has a place
 * for it. What finds none waits for the next week. The row of the news stays, so a job that is repeated finds that it was
 * told.
 */
export async function postNews(world: World, user: string): Promise<void> {
  const { tables, tenant } = world;
  const [home, person] = await Promise.all([homeTeamOf(world, user), findPerson(tables, tenant, user)]);
  if (!home || !person || hasMuted(person.value, 'author-news')) return;
  if (!(await personalPlace(world, user))) return;
  const now = world.clock();
  const { quiet } = person.value;
  if (isQuiet(person.value, localOf(now, home.zone).date))
    return quiet === FOR_GOOD || quiet === undefined
      ? undefined
      : keepNewsJob(world, user, nextNews(instantOf(quiet, '00:00', home.zone), home.zone));
  if (!isNewsTime(now, home.zone)) return keepNewsJob(world, user, nextNews(now, home.zone));
  const week = weekOf(now, home.zone);
  const reader = { user, teams: person.value.teams };
  const kept = await writing(world, () => keepNews(world, home, week, reader));
  if (typeof kept === 'object') {
    await settle(world, kept);
    await deliver(world, home.id);
  }
  if ((await listWaitingNews(tables, tenant, user)).length === 0) return;
  const next = kept === 'nothing' ? nextNews(now, home.zone) : newsOfNextWeek(now, home.zone);
  await keepNewsJob(world, user, next);
}

/** What this week's card tells, kept with its post; or that there is nothing to tell, or no place for it. */
async function keepNews(
  world: World,
  home: Team,
  week: Week,
  reader: NewsReader,
): Promise<News | 'nothing' | 'no-place'> {
  const { clock, tables, tenant } = world;
  const { user } = reader;
  const kept = await findNews(tables, tenant, home.id, { user, week });
  if (kept) return kept.value;
  const now = clock();
  // What is being written at this moment is told the next time.
  const to = new Date(now.getTime() - GRACE_MS);
  const wins = await gather(world, reader, to);
  if (wins.length === 0) return 'nothing';
  const object = newsObject({ user, week });
  const key = placeKeyOf(home.id, { about: 'author-news', object });
  if (!(await takePlace(world, user, { about: 'author-news', key }))) return 'no-place';
  const news = { user, week, to: to.toISOString(), wins };
  const at = now.toISOString();
  // Marked first, so that the sweep sends what a process leaves behind.
  await markDirty(tables, tenant, { team: home.id, week, at });
  await commitTeam(tables, tenant, home.id, [
    newsWrite(news),
    outboxWrite({ do: 'post', about: 'author-news', object, to: user, state: 'queued', tries: 0, at }),
  ]);
  return news;
}

/** The wins there is something to tell of; those of which nothing came after all wait no longer. */
async function gather(world: World, reader: NewsReader, to: Date): Promise<News['wins']> {
  const { tables, tenant } = world;
  const wins: News['wins'] = [];
  for (const waiting of (await listWaitingNews(tables, tenant, reader.user)).slice(0, AT_ONCE)) {
    const { team, win } = waiting.value;
    const span = untoldSpan(await newsToldTo(tables, tenant, reader.user, { team, win }), to);
    const told = await newsOfOne(world, reader, { team, win }, span);
    if (told && isWorthTelling(told.news)) wins.push({ team, win, since: span.since });
    else if (isSettledBy(waiting, to)) await removeWaitingNews(tables, tenant, reader.user, waiting);
  }
  return wins;
}

const isSettledBy = ({ value }: Stored<WaitingNews>, to: Date): boolean =>
  Date.parse(value.at) <= to.getTime();

/** Notes up to when each win is told of. What came in since stays for the next card. */
async function settle(world: World, { to, user, wins }: News): Promise<void> {
  const { tables, tenant } = world;
  for (const { team, win } of wins) await saveNewsTold(tables, tenant, user, { team, win, to });
  const isTold = ({ team, win }: WaitingNews) => wins.some((each) => each.team === team && each.win === win);
  for (const waiting of await listWaitingNews(tables, tenant, user))
    if (isTold(waiting.value) && isSettledBy(waiting, new Date(to)))
      await removeWaitingNews(tables, tenant, user, waiting);
}
