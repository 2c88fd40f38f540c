/**
 * ISO weeks in a team's own time zone (counting rule 1 of the product). Arithmetic is on Mondays, never on week
 * numbers: 2026 has a week 53.
 */
export type Week = string; // '2026-W48'
/** A calendar day without a zone, '2026-11-24'. */
export type LocalDate = string;
/** A wall-clock time, '09:30'. */
export type LocalTime = string;

const DAY = 86_400_000;

const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(utcOf(date) + days * DAY);
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utcOf(to) - utcOf(from)) / DAY);
/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => ((new Date(utcOf(date)).getUTCDay() + 6) % 7) + 1;

export function weekOfDate(date: LocalDate): Week {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function mondayOf(week: Week): LocalDate {
  const year = Number(week.slice(0, 4));
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6)) - 1) * 7);
}

/** A week that there is: not every year has a W53. */
export const isWeek = (week: string): boolean =>
  /^\d{4}-W\d{2}$/.test(week) && weekOfDate(mondayOf(week)) === week;
export const sundayOf = (week: Week): LocalDate => addDays(mondayOf(week), 6);
export const addWeeks = (week: Week, weeks: number): Week => weekOfDate(addDays(mondayOf(week), weeks * 7));
/** How many weeks `to` lies after `from`; negative when before. */
export const weeksBetween = (from: Week, to: Week): number => daysBetween(mondayOf(from), mondayOf(to)) / 7;
export const weeksUpTo = (last: Week, count: number): Week[] =>
  Array.from({ length: count }, (_, index) => addWeeks(last, index - count + 1));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times as much as using it. `hourCycle` because `hour12: false` prints 24:30 on Node 20. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** The wall clock of a zone at an instant. */
export function localOf(instant: Date, zone: string): { date: LocalDate; time: LocalTime } {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The instant of a wall-clock time in a zone. A time in the spring gap is read with the offset before the gap, so it
 * falls after it; a time that happens twice in autumn is the first of the two.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (utc: number) => {
    const local = localOf(new Date(utc), zone);
    return Date.parse(`${local.date}T${local.time}:00Z`) - Math.floor(utc / 60_000) * 60_000;
  };
  const candidates = [wanted - offsetAt(wanted - DAY), wanted - offsetAt(wanted + DAY)].sort((a, b) => a - b);
  const exact = candidates.find((utc) => utc + offsetAt(utc) === wanted);
  return new Date(exact ?? wanted - offsetAt(wanted - DAY));
}

export const weekOf = (instant: Date, zone: string): Week => weekOfDate(localOf(instant, zone).date);

export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
