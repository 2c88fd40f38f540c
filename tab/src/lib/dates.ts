import { wordsLanguage } from './words-language.ts';

/** Days are `2026-11-24` without a zone; instants are ISO with one. Clocks are the team's, not the reader's. */
type Instant = string;
type Day = string;

const MADE = new Map<string, Intl.DateTimeFormat>();
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const made = MADE.get(key) ?? new Intl.DateTimeFormat(wordsLanguage(), options);
  MADE.set(key, made);
  return made;
}

const midday = (day: Day): Date => new Date(`${day}T12:00:00Z`);
/** The calendar day of an instant in a zone. */
export const dayAt = (instant: Instant, zone: string): Day =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));

/** The zone of this device, where no team's is near. */
export const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** 10:00 */
export const timeAt = (instant: Instant, zone: string): string =>
  format({ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

/** 10 November */
export const dayAndMonth = (day: Day): string =>
  format({ timeZone: 'UTC', day: 'numeric', month: 'long' }).format(midday(day));
/** 10 Nov */
export const shortDay = (day: Day): string =>
  format({ timeZone: 'UTC', day: 'numeric', month: 'short' }).format(midday(day));
/** Tue 10 Nov */
export const weekdayAndDay = (day: Day): string =>
  format({ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(midday(day));
/** Tuesday 10 November */
export const longDay = (day: Day): string =>
  format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(midday(day));
/** Tuesday */
export const weekday = (day: Day): string => format({ timeZone: 'UTC', weekday: 'long' }).format(midday(day));
/** 9–13 November */
export const dayRange = (from: Day, to: Day): string =>
  format({ timeZone: 'UTC', day: 'numeric', month: 'long' }).formatRange(midday(from), midday(to));

export const daysFrom = (from: Day, to: Day): number =>
  Math.round((midday(to).getTime() - midday(from).getTime()) / 86_400_000);
export const addDays = (day: Day, days: number): Day =>
  new Date(midday(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Today, tomorrow, yesterday in the words' language, else Tuesday 10 November. */
export function nearDay(day: Day, today: Day): string {
  const away = daysFrom(today, day);
  if (Math.abs(away) > 1) return longDay(day);
  const near = new Intl.RelativeTimeFormat(wordsLanguage(), { numeric: 'auto' }).format(away, 'day');
  return near.charAt(0).toLocaleUpperCase(wordsLanguage()) + near.slice(1);
}
