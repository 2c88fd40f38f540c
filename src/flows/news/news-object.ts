import type { Week } from '../../domain/week.ts';

export interface NewsOf {
  user: string;
  week: Week;
}

/** One card a person and week. No week holds a blank, so what follows the first one is the person. */
export const newsObject = ({ user, week }: NewsOf): string => `${week} ${user}`;
export const newsOfObject = (object: string): NewsOf => {
  const at = object.indexOf(' ');
  return { week: object.slice(0, at), user: object.slice(at + 1) };
};
