import { z } from 'zod/v4';
import {
  addDays,
  addWeeks,
  instantOf,
  type LocalTime,
  localOf,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../week.ts';
import { type Featured, type FeaturedIn } from '../win/featured.ts';
import { type Cheer, isTriedIt, type Tried, type Try } from '../win/win-counts.ts';
import type { Win } from '../win/win.ts';

/** On a working day at this hour, where the author is at home; late on the same day until the end of their afternoon. */
export const NEWS_TIME: LocalTime = '10:00';
const NEWS_UNTIL: LocalTime = '16:00';
const FRIDAY = 5;

export function isNewsTime(now: Date, zone: string): boolean {
  const { date, time } = localOf(now, zone);
  return weekdayOf(date) <= FRIDAY && time >= NEWS_TIME && time < NEWS_UNTIL;
}

/** The next such hour: what comes in until then is told together. */
export function nextNews(now: Date, zone: string): Date {
  const { date } = localOf(now, zone);
  const days = [0, 1, 2, 3].map((more) => addDays(date, more)).filter((day) => weekdayOf(day) <= FRIDAY);
  const due = days.map((day) => instantOf(day, NEWS_TIME, zone)).find((each) => each > now);
  if (!due) throw new Error('no working day within four');
  return due;
}

/** Whoever had their news this week reads on from Monday on. */
export const newsOfNextWeek = (now: Date, zone: string): Date =>
  instantOf(mondayOf(addWeeks(weekOf(now, zone), 1)), NEWS_TIME, zone);

/** What is older was to be read in its own week. */
const OLDEST_MS = 14 * 86_400_000;
/** A card that names everything is not read; the others are in the gallery. */
export const NEWS_WINS = 5;

/** From an instant on, it not included, to another. */
export interface NewsSpan {
  since: string;
  to: string;
}

/** What was not told yet of a win, and is not too old. */
export function untoldSpan(told: string | undefined, to: Date): NewsSpan {
  const oldest = new Date(to.getTime() - OLDEST_MS).toISOString();
  return { since: told !== undefined && told > oldest ? told : oldest, to: to.toISOString() };
}

/** What a person's news of a week tells of: which wins, and since when. What it says of them is read when it is drawn. */
export const newsSchema = z.object({
  user: z.string(),
  week: z.string(),
  to: z.iso.datetime(),
  wins: z.array(z.object({ team: z.string(), win: z.string(), since: z.iso.datetime() })),
});
export type News = z.infer<typeof newsSchema>;

export interface SaidOfWin {
  name: string;
  outcome: Tried;
  word: string;
}

/** What came of a win in a time. */
export interface NewsOfWin {
  /** For whom it worked. Who it did not work for is counted, and named only beside a word of their own. */
  worked: string[];
  partly: number;
  didNot: number;
  said: SaidOfWin[];
  /** Who plans to try it. */
  trying: number;
  cheers: number;
  featured: { by: string; where: FeaturedIn }[];
}

export interface FactsOfWin {
  tries: readonly Try[];
  cheers: readonly Cheer[];
  featured: readonly { by: Featured['by']; at: string; where: FeaturedIn }[];
}

export function newsOf(
  { author }: Pick<Win, 'author'>,
  { cheers, featured, tries }: FactsOfWin,
  span: NewsSpan,
): NewsOfWin {
  const isNew = ({ at }: { at: string }): boolean => at > span.since && at <= span.to;
  const fresh = tries.filter((each) => isNew(each) && each.user !== author);
  const reports = fresh.filter(isTriedIt).sort((a, b) => a.at.localeCompare(b.at));
  const count = (outcome: Tried) => reports.filter((each) => each.outcome === outcome).length;
  return {
    worked: reports.filter(({ outcome }) => outcome === 'worked').map(({ userName }) => userName ?? ''),
    partly: count('partly'),
    didNot: count('did-not'),
    said: reports.flatMap(({ outcome, userName, word }) =>
      word ? [{ name: userName ?? '', outcome, word }] : [],
    ),
    trying: fresh.filter(({ outcome }) => outcome === 'trying').length,
    cheers: cheers.filter((each) => isNew(each) && each.user !== author).length,
    featured: featured
      .filter((each) => isNew(each) && each.by.id !== author)
      .map(({ by, where }) => ({ by: by.name, where })),
  };
}

/** Somebody tried it, or it was featured. Applause and plans are told beside that and are no message of their own. */
export const isWorthTelling = ({ didNot, featured, partly, worked }: NewsOfWin): boolean =>
  worked.length + partly + didNot + featured.length > 0;

const weightOf = ({ didNot, featured, partly, worked }: NewsOfWin): number =>
  worked.length * 4 + featured.length * 2 + partly + didNot / 2;

/** What worked for most first. */
export const inOrder = <Each extends { news: NewsOfWin }>(wins: readonly Each[]): Each[] =>
  [...wins].sort((a, b) => weightOf(b.news) - weightOf(a.news));
