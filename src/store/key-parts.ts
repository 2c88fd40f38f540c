import { mondayOf, weekOfDate, type LocalDate, type Week } from '../domain/week.ts';
import type { RangeQuery } from './table.ts';

export type Instant = Date | string;
export type KeyRange = Pick<RangeQuery, 'from' | 'to'>;

/** One UTF-16 unit at a time, so that half a pair is escaped as well. */
const NOT_PLAIN = /[^0-9A-Za-z._-]/g;

const escaped = (unit: number): string =>
  unit < 0x100 ? `~${unit.toString(16).padStart(2, '0')}` : `~u${unit.toString(16).padStart(4, '0')}`;

/** Any id in the characters `[0-9A-Za-z._~-]`; two ids never become the same. */
export function encodedId(id: string): string {
  if (id === '') throw new Error('a key was asked for with an empty id');
  return id.replace(NOT_PLAIN, (unit) => escaped(unit.charCodeAt(0)));
}

export const decodedId = (encoded: string): string =>
  encoded.replace(
    /~u([0-9a-f]{4})|~([0-9a-f]{2})/g,
    (_, wide: string | undefined, narrow: string | undefined) =>
      String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  );

/** Far enough: the milliseconds end in the year 2286, the days in 9999. */
const LAST_INSTANT = 9_999_999_999_999;
const LAST_DATE = 99_999_999;

/** Of two instants the later comes first. */
export function invertedInstant(at: Instant): string {
  const time = new Date(at).getTime();
  if (!(time >= 0 && time <= LAST_INSTANT))
    throw new Error('a key was asked for with an instant out of range');
  return String(LAST_INSTANT - time).padStart(13, '0');
}

export const instantOfInverted = (inverted: string): string =>
  new Date(LAST_INSTANT - Number(inverted)).toISOString();

/** Of two days the later comes first. */
export function invertedDate(date: LocalDate): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error('a key was asked for with something that is no date');
  return String(LAST_DATE - Number(date.replaceAll('-', ''))).padStart(8, '0');
}

export const dateOfInverted = (inverted: string): LocalDate =>
  String(LAST_DATE - Number(inverted))
    .padStart(8, '0')
    .replace(/^(....)(..)(..)$/, '$1-$2-$3');

/** Of two shares, from 0 to below 1, the larger comes first; they are told apart to nine places. */
export function invertedShare(share: number): string {
  if (!(share >= 0 && share < 1)) throw new Error('a key was asked for with a share out of range');
  return counted(999_999_999 - Math.floor(share * 1_000_000_000), 9);
}

/** A week by its Monday; of two weeks the later comes first. */
export const invertedWeek = (week: Week): string => invertedDate(mondayOf(week));
export const weekOfInverted = (inverted: string): Week => weekOfDate(dateOfInverted(inverted));

export const counted = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The first key after every key that starts with `prefix`. */
const afterPrefix = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);

/** All rows whose key starts with `first`, up to all that start with `last`. */
export const rangeOfPrefix = (first: string, last: string = first): KeyRange => ({
  from: first,
  to: afterPrefix(last),
});
