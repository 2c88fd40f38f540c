import { nextOccurrence, type Team } from '../team/team.ts';
import { addDays, type LocalDate, type LocalTime } from '../week.ts';
import { type Agenda, agendaIdOf, dateOfAgendaId } from './agenda.ts';

/** A segment that is still to come, whether or not its agenda is written yet. */
export interface Coming {
  id: string;
  date: LocalDate;
  time: LocalTime;
}

/** How far a segment may be moved from its own day, and how far ahead one is planned by hand. */
export const MOVE_DAYS = 56;
export const PLAN_DAYS = 366;
export const MAX_PLANNED = 12;

export const isByHand = (id: string): boolean => id.startsWith('hand-');

/**
 * Whether an agenda that nobody has started is still to be held. One that the rule made for a rhythm which the team has
 * left since is not, unless somebody put work into it.
 */
export function isStanding(team: Pick<Team, 'cadence'>, agenda: Agenda): boolean {
  const { edited, id, moved, postedAt, state } = agenda;
  if (state !== 'prepared' || isByHand(id) || moved || edited || postedAt !== undefined) return true;
  return nextOccurrence(team.cadence, agenda.date) === agenda.date;
}

const bySoonest = (a: Coming, b: Coming): number =>
  a.date.localeCompare(b.date) || a.time.localeCompare(b.time) || a.id.localeCompare(b.id);

/** An agenda that was not moved follows the hour of its rhythm until it is started. */
export const timeOf = (team: Pick<Team, 'cadence'>, { id, moved, state, time }: Agenda): LocalTime =>
  isByHand(id) || moved || state !== 'prepared' ? time : team.cadence.time;

const comingOf = (team: Pick<Team, 'cadence'>, agenda: Agenda): Coming => ({
  id: agenda.id,
  date: agenda.date,
  time: timeOf(team, agenda),
});

/**
 * What is open from a day on, the soonest by its real date first: agendas nobody has started, and the first occurrence of
 * the rhythm that has none yet. `agendas` are all whose own day is near enough to fall here.
 */
export function comingFrom(
  team: Pick<Team, 'cadence' | 'series'>,
  agendas: readonly Agenda[],
  today: LocalDate,
): Coming[] {
  const open = agendas
    .filter(({ date, state }) => state === 'prepared' && date >= today)
    .filter((agenda) => isStanding(team, agenda))
    .map((agenda) => comingOf(team, agenda));
  const fresh = freshOccurrence(team, agendas, today);
  return (fresh ? [...open, fresh] : open).sort(bySoonest);
}

/** Moved, held and skipped ones are occurrences that had their agenda; so is one whose hour another agenda was given. */
function freshOccurrence(
  team: Pick<Team, 'cadence' | 'series'>,
  agendas: readonly Agenda[],
  today: LocalDate,
): Coming | undefined {
  let date = nextOccurrence(team.cadence, today);
  while (date !== undefined) {
    const fresh = { id: agendaIdOf(team.series, date), date, time: team.cadence.time };
    if (!agendas.some((agenda) => agenda.id === fresh.id) && !hasHour(team, agendas, fresh)) return fresh;
    date = nextOccurrence(team.cadence, addDays(date, 1));
  }
  return undefined;
}

const hasHour = (team: Pick<Team, 'cadence'>, agendas: readonly Agenda[], { date, time }: Coming): boolean =>
  agendas
    .filter((agenda) => agenda.state !== 'skipped' && isStanding(team, agenda))
    .some((agenda) => agenda.date === date && timeOf(team, agenda) === time);

/** Whether another segment has this day and hour: one that was given it, or the rhythm's own. */
export function isTaken(
  team: Pick<Team, 'cadence' | 'series'>,
  agendas: readonly Agenda[],
  wanted: Coming,
): boolean {
  const others = agendas.filter((agenda) => agenda.id !== wanted.id);
  if (hasHour(team, others, wanted)) return true;
  const { cadence } = team;
  const own = agendaIdOf(team.series, wanted.date);
  const isOfRhythm = nextOccurrence(cadence, wanted.date) === wanted.date && cadence.time === wanted.time;
  return isOfRhythm && own !== wanted.id && !agendas.some((agenda) => agenda.id === own);
}

/** Where its rhythm has it, or for one planned by hand the day in its id. */
export const isHome = (team: Pick<Team, 'cadence'>, { date, id, time }: Coming): boolean =>
  dateOfAgendaId(id) === date && (isByHand(id) || team.cadence.time === time);

export type Own = Pick<Coming, 'date' | 'time'>;

/** The day and hour a moved segment can be moved back to. */
export const ownHourOf = ({ cadence }: Pick<Team, 'cadence'>, { id, moved }: Agenda): Own | undefined =>
  moved && !isByHand(id) ? { date: dateOfAgendaId(id), time: cadence.time } : undefined;
