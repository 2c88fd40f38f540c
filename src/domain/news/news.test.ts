import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localOf, weekdayOf, weekOf } from '../week.ts';
import type { Cheer, Try } from '../win/win-counts.ts';
import {
  isNewsTime,
  isWorthTelling,
  newsOf,
  newsOfNextWeek,
  nextNews,
  NEWS_TIME,
  untoldSpan,
} from './news.ts';

const zone = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata');
const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') })
  .map((at) => new Date(at));

test('the next news is at ten on a working day to come, where the author is, and at most three days and an hour away', () => {
  fc.assert(
    fc.property(instant, zone, (now, where) => {
      const due = nextNews(now, where);
      expect(due > now).toBe(true);
      expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(73 * 3_600_000);
      const local = localOf(due, where);
      expect(local.time).toBe(NEWS_TIME);
      expect(weekdayOf(local.date)).toBeLessThanOrEqual(5);
      expect(isNewsTime(due, where)).toBe(true);
    }),
  );
});

test('whoever had their news reads on in the next week, at the first hour of news there', () => {
  fc.assert(
    fc.property(instant, zone, (now, where) => {
      const due = newsOfNextWeek(now, where);
      expect(weekOf(due, where) > weekOf(now, where)).toBe(true);
      expect(weekdayOf(localOf(due, where).date)).toBe(1);
      expect(isNewsTime(due, where)).toBe(true);
    }),
  );
});

test('nobody reads news in the evening, at night or at the weekend', () => {
  const at = (time: string) => isNewsTime(new Date(`2026-11-${time}:00Z`), 'Europe/Amsterdam');
  expect(['25T08:59', '25T09:00', '25T14:59', '25T15:00', '25T22:00'].map(at)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(['28T10:00', '29T10:00'].map(at)).toEqual([false, false]);
});

const SPAN = { since: '2026-11-23T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' };
const INSIDE = '2026-11-23T12:00:00.000Z';
const tried = (user: string, outcome: Try['outcome'], more: Partial<Try> = {}): Try => ({
  user,
  userName: user,
  ordinal: 1,
  team: 'payroll',
  outcome,
  act: outcome === 'trying' ? undefined : { home: 'payroll', week: '2026-W48' },
  at: INSIDE,
  ...more,
});
const cheer = (user: string, at = INSIDE): Cheer => ({ user, ordinal: 1, at });
const told = (tries: Try[], cheers: Cheer[] = []) =>
  newsOf({ author: 'ana' }, { tries, cheers, featured: [] }, SPAN);

test('news names for whom it worked and whoever wrote a word; who else it did not work for is a number', () => {
  const news = told(
    [
      tried('Priya', 'worked'),
      tried('Noor', 'did-not', { word: 'Our notes are too short.' }),
      tried('Tomasz', 'did-not'),
      tried('Lea', 'partly'),
      tried('Eva', 'trying'),
      tried('Marco', 'taken-back'),
    ],
    [cheer('Marco')],
  );
  expect(news).toEqual({
    worked: ['Priya'],
    partly: 1,
    didNot: 2,
    said: [{ name: 'Noor', outcome: 'did-not', word: 'Our notes are too short.' }],
    trying: 1,
    cheers: 1,
    featured: [],
  });
  expect(JSON.stringify(news)).not.toContain('Tomasz');
});

test('what was told before, and what comes later, is not in it; neither is what the author did', () => {
  const news = told(
    [
      tried('Priya', 'worked', { at: SPAN.since }),
      tried('Noor', 'worked', { at: '2026-11-24T00:00:00.001Z' }),
      tried('Lea', 'worked', { at: SPAN.to }),
      tried('ana', 'worked'),
    ],
    [cheer('ana'), cheer('Marco', SPAN.since)],
  );
  expect(news).toMatchObject({ worked: ['Lea'], cheers: 0 });
});

test('applause and plans are no message of their own; a report or being featured is', () => {
  expect(isWorthTelling(told([tried('Eva', 'trying')], [cheer('Marco')]))).toBe(false);
  for (const outcome of ['worked', 'partly', 'did-not'] as const)
    expect(isWorthTelling(told([tried('Eva', outcome)]))).toBe(true);
  const featured = [
    { by: { id: 'marco', name: 'Marco' }, at: INSIDE, where: 'team' as const },
    { by: { id: 'ana', name: 'Ana' }, at: INSIDE, where: 'everyone' as const },
  ];
  const news = newsOf({ author: 'ana' }, { tries: [], cheers: [], featured }, SPAN);
  expect(news.featured).toEqual([{ by: 'Marco', where: 'team' }]);
  expect(isWorthTelling(news)).toBe(true);
});

test('news begins where the last ended, and never more than two weeks back', () => {
  const to = new Date('2026-11-24T08:00:00Z');
  expect(untoldSpan('2026-11-20T08:00:00.000Z', to).since).toBe('2026-11-20T08:00:00.000Z');
  expect(untoldSpan('2026-10-20T08:00:00.000Z', to).since).toBe('2026-11-10T08:00:00.000Z');
  expect(untoldSpan(undefined, to)).toEqual({
    since: '2026-11-10T08:00:00.000Z',
    to: '2026-11-24T08:00:00.000Z',
  });
});
