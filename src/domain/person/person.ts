import { z } from 'zod/v4';
import type { Week } from '../week.ts';

/** From which week a team is the person's home (counting rule 3). `team` is '' when they are in none with the app. */
export const homeSchema = z.object({ team: z.string(), from: z.string() });
export type Home = z.infer<typeof homeSchema>;

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
  rev: z.number().int().min(1),
});
export type Person = z.infer<typeof personSchema>;

/** The home team in a week, or undefined when there is none. */
export function homeIn(homes: Home[], week: Week): string | undefined {
  const home = homes.filter((each) => each.from <= week).at(-1);
  return home?.team || undefined;
}

const withHome = (homes: Home[], home: Home): Home[] => [
  ...homes.filter((each) => each.from < home.from),
  home,
];

/** Joining a team: the first with the app becomes the home, from this week on. */
export function joinedTeam(person: Person, team: string, week: Week): Person {
  if (person.teams.includes(team)) return person;
  const teams = [...person.teams, team];
  const homeless = homeIn(person.homes, week) === undefined;
  const homes = homeless ? withHome(person.homes, { team, from: week }) : person.homes;
  return { ...person, teams, homes, rev: person.rev + 1 };
}

/** Leaving a team: when it was the home, the oldest team that is left takes its place from this week on. */
export function leftTeam(person: Person, team: string, week: Week): Person {
  if (!person.teams.includes(team)) return person;
  const teams = person.teams.filter((each) => each !== team);
  const homes = person.homes.filter((each) => each.from <= week || each.team !== team);
  const atHome = homeIn(homes, week) === team;
  return {
    ...person,
    teams,
    homes: atHome ? withHome(homes, { team: teams[0] ?? '', from: week }) : homes,
    rev: person.rev + 1,
  };
}

/** Choosing another home counts from the next ISO week. */
export const choseHome = (person: Person, team: string, nextWeek: Week): Person => ({
  ...person,
  homes: withHome(person.homes, { team, from: nextWeek }),
  rev: person.rev + 1,
});
