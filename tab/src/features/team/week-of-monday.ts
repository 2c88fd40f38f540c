import { addDays } from '../../lib/dates.ts';

const DAY = 86_400_000;

/** The ISO week that begins on a Monday: its number is that of its Thursday in the Thursday's year. */
export function weekOfMonday(monday: string): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / DAY;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
