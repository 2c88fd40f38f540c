import { addWeeks, type LocalDate, mondayOf, weekOfDate } from '../week.ts';
import type { Person } from './person.ts';

/** Until somebody says otherwise. */
export const FOR_GOOD = 'for-good';
/** A longer pause than that is a stop. */
export const QUIET_WEEKS_MOST = 52;

/** The Monday from which on the bot writes again; without a length never. */
export const quietUntil = (today: LocalDate, weeks?: number): string =>
  weeks === undefined ? FOR_GOOD : mondayOf(addWeeks(weekOfDate(today), weeks));

export const isQuiet = ({ quiet }: Pick<Person, 'quiet'>, today: LocalDate): boolean =>
  quiet !== undefined && (quiet === FOR_GOOD || quiet > today);

export const withQuiet = (person: Person, quiet: string | undefined): Person =>
  person.quiet === quiet ? person : { ...person, quiet, rev: person.rev + 1 };
