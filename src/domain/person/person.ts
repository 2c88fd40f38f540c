import { z } from 'zod/v4';
import type { Week } from '../week.ts';

/** From which week a team is the person's home (counting rule 3). `team` is '' when they are in none with the app. */
export const homeSchema = z.object({ team: z.string(), from: z.string() });
export type Home = z.infer<typeof homeSchema>;

/** What the bot stops writing to somebody when they say so. */
export const MUTABLE = ['author-news'] as const;
export const mutableSchema = z.enum(MUTABLE);
export type Mutable = z.infer<typeof mutableSchema>;

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Never reused; the place of this person in every set. */
  ordinal: z.number().int().min(0),
  language: z.string(),
  /** Homes from the first to the newest, by starting week; a later entry of the same week replaces the earlier. */
  homes: z.array(homeSchema),
  /** Teams with the app, in the order they were joined. */
  teams: z.array(z.string()),
  /** The day from which on the bot starts messages to them again, or 'for-good'. */
  quiet: z.string().optional(),
  /** Messages they want no more of. */
  muted: z.array(mutableSchema).optional(),
  rev: z.number().int().min(1),
});
export type Person = z.infer<typeof personSchema>;

/** The home team in a week, or undefined when there is none. */
export function homeIn(homes: Home[], week: Week): string | undefined {
  const home = homes.filter((each) => each.from <= week).at(-1);
  return home?.team || undefined;
}

/** The first week from which on two lists of homes differ about one team; undefined when they never do. */
export const homeDiffersFrom = (team: string, one: Home[], other: Home[]): Week | undefined =>
  [...one, ...other]
    .map((each) => each.from)
    .sort()
    .find((week) => (homeIn(one, week) === team) !== (homeIn(other, week) === team));

/** Homes after the teams have changed: future ones only in teams that are left, and one from this week on if none is left. */
function homesAmong(teams: string[], homes: Home[], week: Week): Home[] {
  const past = homes.filter((each) => each.from <= week);
  const later = homes.filter((each) => each.from > week && teams.includes(each.team));
  const present = past.at(-1)?.team ?? '';
  const home = teams.includes(present) ? present : (teams[0] ?? '');
  if (home === present) return [...past, ...later];
  return [...past.filter((each) => each.from < week), { team: home, from: week }, ...later];
}

function withTeams(person: Person, teams: string[], week: Week): Person {
  return { ...person, teams, homes: homesAmong(teams, person.homes, week), rev: person.rev + 1 };
}

/** Joining a team: the first with the app becomes the home, from this week on. */
export const joinedTeam = (person: Person, team: string, week: Week): Person =>
  person.teams.includes(team) ? person : withTeams(person, [...person.teams, team], week);

/** Leaving a team: when it was the home, the oldest team that is left takes its place from this week on. */
export const leftTeam = (person: Person, team: string, week: Week): Person =>
  person.teams.includes(team)
    ? withTeams(
        person,
        person.teams.filter((each) => each !== team),
        week,
      )
    : person;

/** Choosing another home counts from the next ISO week; it takes the place of what was chosen before. */
export const choseHome = (person: Person, team: string, nextWeek: Week): Person => ({
  ...person,
  homes: [...person.homes.filter((each) => each.from < nextWeek), { team, from: nextWeek }],
  rev: person.rev + 1,
});

export const hasMuted = ({ muted = [] }: Pick<Person, 'muted'>, kind: Mutable): boolean =>
  muted.includes(kind);

export const withMuted = (person: Person, kind: Mutable, isMuted: boolean): Person =>
  hasMuted(person, kind) === isMuted
    ? person
    : {
        ...person,
        muted: [...(person.muted ?? []).filter((each) => each !== kind), ...(isMuted ? [kind] : [])],
        rev: person.rev + 1,
      };
