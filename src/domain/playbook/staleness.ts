import { daysBetween, type LocalDate } from '../week.ts';

const STALE_DAYS = 90;

/** For how many days nobody has changed it, once they are more than a quarter of a year. */
export function staleDaysOf(editedAt: LocalDate, today: LocalDate): number | undefined {
  const days = daysBetween(editedAt, today);
  return days > STALE_DAYS ? days : undefined;
}
