import { addDays, weekday } from '../../lib/dates.ts';

const A_MONDAY = '2024-01-01';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 is Monday, 7 is Sunday. */
export const weekdayName = (day: number): string => weekday(addDays(A_MONDAY, day - 1));
