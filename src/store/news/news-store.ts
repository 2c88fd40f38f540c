import { z } from 'zod/v4';
import { type News, newsSchema } from '../../domain/news/news.ts';
import type { Week } from '../../domain/week.ts';
import { codecOf } from '../codec.ts';
import {
  newsRow,
  personPartition,
  teamPartition,
  toldNewsRow,
  waitingNewsRow,
  waitingNewsRows,
} from '../keys.ts';
import { untilAfter } from '../retention.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, StoreError, type Tables, type Write } from '../table.ts';

/** A win of which something waits to be told to its author; kept with the author, whatever team it is of. */
const waitingSchema = z.object({ team: z.string(), win: z.string(), at: z.iso.datetime() });
export type WaitingNews = z.infer<typeof waitingSchema>;
const waitingCodec = codecOf<WaitingNews>({ table: 'person', version: 1, schema: waitingSchema });

const toldSchema = z.object({ to: z.iso.datetime() });
const toldCodec = codecOf<z.infer<typeof toldSchema>>({ table: 'person', version: 1, schema: toldSchema });

const newsCodec = codecOf<News>({ table: 'team', version: 1, schema: newsSchema });

type OfWin = Pick<WaitingNews, 'team' | 'win'>;

export async function saveWaitingNews(
  tables: Tables,
  t: string,
  user: string,
  waiting: WaitingNews,
): Promise<void> {
  const until = untilAfter(new Date(waiting.at), 'messages');
  const row = waitingNewsRow(waiting.team, waiting.win);
  await tables.person.commit(personPartition(t, user), [
    { do: 'put', row, cells: waitingCodec.encode(waiting, until) },
  ]);
}

export async function listWaitingNews(
  tables: Tables,
  t: string,
  user: string,
): Promise<Stored<WaitingNews>[]> {
  const rows = await rangeOf(tables.person, { partition: personPartition(t, user), ...waitingNewsRows });
  return rows.map((row) => ({ value: waitingCodec.decode(row), etag: row.etag }));
}

/** Nothing of it waits any more, unless something came in since it was read. */
export async function removeWaitingNews(
  tables: Tables,
  t: string,
  user: string,
  { etag, value }: Stored<WaitingNews>,
): Promise<void> {
  try {
    const row = waitingNewsRow(value.team, value.win);
    await tables.person.commit(personPartition(t, user), [{ do: 'remove', row, etag: etag ?? '*' }]);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.fault !== 'stale' && error.fault !== 'missing')) throw error;
  }
}

/** Up to when the author was told what came of a win. */
export const newsToldTo = async (
  tables: Tables,
  t: string,
  user: string,
  { team, win }: OfWin,
): Promise<string | undefined> =>
  (await readRow(tables.person, toldCodec, personPartition(t, user), toldNewsRow(team, win)))?.value.to;

export async function saveNewsTold(
  tables: Tables,
  t: string,
  user: string,
  { team, to, win }: OfWin & { to: string },
): Promise<void> {
  const cells = toldCodec.encode({ to }, untilAfter(new Date(to), 'fact'));
  await tables.person.commit(personPartition(t, user), [{ do: 'put', row: toldNewsRow(team, win), cells }]);
}

/** In the partition of the person's home, beside its post. */
export const findNews = (
  tables: Tables,
  t: string,
  team: string,
  { user, week }: { user: string; week: Week },
): Promise<Stored<News> | undefined> =>
  readRow(tables.team, newsCodec, teamPartition(t, team), newsRow(user, week));

/** Inserted once: a person has one news card a week. */
export const newsWrite = (news: News): Write =>
  writeOf(
    newsCodec,
    newsRow(news.user, news.week),
    news,
    undefined,
    untilAfter(new Date(news.to), 'messages'),
  );
