import type { Commitment } from '../commitment/commitment.ts';
import { type RollUp } from '../progress/roll-up.ts';
import { addWeeks, instantOf, mondayOf, type LocalTime, type Week, weekOf } from '../week.ts';
import { reuseRank } from '../win/reuse-rank.ts';
import { isTriedIt, type Try, type WinCounts } from '../win/win-counts.ts';
import type { Win } from '../win/win.ts';

/** On Monday at this hour, where the team is, about the week before. */
export const DIGEST_TIME: LocalTime = '09:00';
/** More are in the gallery: a card that names everything is not read. */
export const DIGEST_WINS = 5;

/** When the digest of a week is posted. */
export const digestDue = (week: Week, zone: string): Date =>
  instantOf(mondayOf(addWeeks(week, 1)), DIGEST_TIME, zone);

/** The week whose digest is posted next. */
export function nextDigest(now: Date, zone: string): Week {
  const week = weekOf(now, zone);
  const last = addWeeks(week, -1);
  return digestDue(last, zone) > now ? last : week;
}

/** A digest that comes late still speaks of last week; later it would not be true any more. */
export const isLastWeek = (week: Week, now: Date, zone: string): boolean =>
  weekOf(now, zone) === addWeeks(week, 1);

/** From the first instant of a week to the first of the next one, where the team is. */
export interface Span {
  from: Date;
  to: Date;
}
export const spanOf = (week: Week, zone: string): Span => ({
  from: instantOf(mondayOf(week), '00:00', zone),
  to: instantOf(mondayOf(addWeeks(week, 1)), '00:00', zone),
});
const isIn = ({ from, to }: Span, at: string): boolean =>
  Date.parse(at) >= from.getTime() && Date.parse(at) < to.getTime();

/** Those who reported in this time that a win worked for them, one person once. */
export const workedIn = (tries: readonly Try[], author: string, span: Span): number =>
  new Set(
    tries
      .filter(isTriedIt)
      .filter(({ at, outcome, user }) => outcome === 'worked' && user !== author && isIn(span, at))
      .map(({ user }) => user),
  ).size;

export interface WinOfWeek {
  win: Win;
  counts: WinCounts;
  /** For how many it worked in this week. */
  worked: number;
}

/** What the whole team may see, and nobody took away. */
export const isForTeam = ({ audience, state }: Pick<Win, 'audience' | 'state'>): boolean =>
  state === 'shared' && audience !== 'me';

/**
 * The wins that a week's digest names: those that were shared in it or worked for somebody in it, the most reused first; of
 * the same rank what worked before what did not, and then the newest. None: there is nothing new.
 */
export const winsOfDigest = (wins: readonly WinOfWeek[], week: Week): WinOfWeek[] =>
  wins
    .filter(({ win, worked }) => isForTeam(win) && (win.week === week || worked > 0))
    .sort(
      (a, b) =>
        reuseRank(b.counts) - reuseRank(a.counts) ||
        Number(a.win.kind !== 'worked') - Number(b.win.kind !== 'worked') ||
        b.win.id.localeCompare(a.win.id),
    )
    .slice(0, DIGEST_WINS);

/**
 * Plans that stood open in a week, and those of them that were done in it. "Not useful" is the person's own and counts as
 * not done; what was declined, withdrawn or dropped is no plan.
 */
export function plansOf(commitments: readonly Commitment[], span: Span): { done: number; of: number } {
  const stood = commitments.filter(
    ({ ended, endedAt, madeAt, state }) =>
      state !== 'proposed' &&
      (ended === undefined || ended === 'did-it' || ended === 'not-useful') &&
      Date.parse(madeAt) < span.to.getTime() &&
      (endedAt === undefined || Date.parse(endedAt) >= span.from.getTime()),
  );
  const done = stood.filter(({ ended, endedAt }) => ended === 'did-it' && isIn(span, endedAt ?? ''));
  return { done: done.length, of: stood.length };
}

export type SegmentOfWeek = 'held' | 'in-channel' | 'skipped' | 'not-held' | 'none-due';

/** What became of the week's ten minutes; held once is held. */
export function segmentOf({ async: inChannel, due, held, skipped }: RollUp): SegmentOfWeek {
  if (held.length > 0) return 'held';
  if (inChannel.length > 0) return 'in-channel';
  if (skipped.length > 0) return 'skipped';
  return due.length > 0 ? 'not-held' : 'none-due';
}
