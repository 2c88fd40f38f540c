import {
  addDays,
  addWeeks,
  instantOf,
  localOf,
  mondayOf,
  type Week,
  weekdayOf,
  weekOf,
  weeksBetween,
  weekOfDate,
} from '../../domain/week.ts';
import { type TeamPlan, WEEKS } from './team-plan.ts';

/** Where the organisation sits: its days begin and end here. */
export const OFFICE = 'Europe/Amsterdam';

/** The weeks of the history up to a present instant. Everything hangs on the Monday of the present week. */
export interface Calendar {
  now: Date;
  week(number: number): Week;
  /** Number of the week that holds a local date. */
  numberOf(date: string): number;
  /** The date of a day of a numbered week; 1 is Monday. */
  date(week: number, day: number): string;
  at(week: number, day: number, time: string, zone: string): Date;
  /** When the team's next segment is. */
  nextSegment(plan: TeamPlan): string;
}

export function newCalendar(now: Date): Calendar {
  const present = weekOf(now, OFFICE);
  const today = localOf(now, OFFICE).date;
  const week = (number: number) => addWeeks(present, number - WEEKS);
  const date = (number: number, day: number) => addDays(mondayOf(week(number)), day - 1);
  return {
    now,
    week,
    date,
    numberOf: (each) => WEEKS + weeksBetween(present, weekOfDate(each)),
    at: (number, day, time, zone) => instantOf(date(number, day), time, zone),
    nextSegment: (plan) => workdayAfter(today, plan.workdaysAhead),
  };
}

export function workdayAfter(date: string, workdays: number): string {
  let [day, left] = [date, workdays];
  while (left > 0) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}

/** When a manager sets the team up: for a fortnightly team in a week of the same parity as its next segment. */
export function setUpWeek(calendar: Calendar, plan: TeamPlan): number {
  const isOdd =
    plan.every === 'fortnightly' &&
    calendar.numberOf(calendar.nextSegment(plan)) % 2 !== plan.installedWeek % 2;
  return plan.installedWeek + Number(isOdd);
}

/** The team's segments from its set-up on, up to the present week. */
export function segmentsOf(calendar: Calendar, plan: TeamPlan): { week: number; date: string }[] {
  const first = setUpWeek(calendar, plan);
  const step = plan.every === 'fortnightly' ? 2 : 1;
  const weekday = weekdayOf(calendar.nextSegment(plan));
  const weeks = Array.from({ length: WEEKS + 1 - first }, (_, index) => first + index);
  return weeks
    .filter((week) => (week - first) % step === 0)
    .map((week) => ({ week, date: calendar.date(week, weekday) }));
}

/** The last quarter of an hour of office work before now. */
export function lastOfficeMoment(calendar: Calendar, zone = OFFICE): Date {
  const soon = new Date(calendar.now.getTime() - 10 * 60_000);
  const local = localOf(soon, zone);
  const isOpen = (date: string) => weekdayOf(date) <= 5;
  if (isOpen(local.date) && local.time >= '09:00')
    return local.time <= '17:30' ? soon : instantOf(local.date, '17:30', zone);
  let date = addDays(local.date, -1);
  while (!isOpen(date)) date = addDays(date, -1);
  return instantOf(date, '17:00', zone);
}
