import type { Actor, RosterEntry } from '../../flows/ports.ts';
import { channelIdOf, chatIdOf, guidOf, slugOf } from './demo-ids.ts';
import type { TeamPlan } from './team-plan.ts';
import { TALENT, TEAM_PLANS } from './team-plans.ts';

export interface OrganisationTeam {
  plan: TeamPlan;
  id: string;
  channelId: string;
}

/** Roster changes after the start, by name and slug. */
export const ROSTER_CHANGES = {
  joins: [
    { name: 'Elif Demir', team: 'accounting', week: 9 },
    { name: 'Luca Ferrante', team: 'talent-acquisition', week: 12 },
  ],
  /** Counts from the week after. */
  homes: [{ name: 'Elif Demir', team: 'accounting', week: 10 }],
  leaves: [{ name: 'Bettina Krall', team: 'payroll-and-benefits', week: 10 }],
  /** Away in the present and the next week. */
  away: [{ name: 'Leila Rahimi', team: 'talent-acquisition' }],
} as const;

const EDITORS = new Set(['Lena Ortiz']);
const ADMINS = new Set(['Ravi Menon']);
export const EDITOR_NAME = 'Lena Ortiz';

export const TEAMS: OrganisationTeam[] = TEAM_PLANS.map((plan) => ({
  plan,
  id: guidOf('team', plan.slug),
  channelId: channelIdOf(plan.slug),
}));

export function teamOf(slug: string): OrganisationTeam {
  const team = TEAMS.find((each) => each.plan.slug === slug);
  if (!team) throw new Error(`the demo has no team ${slug}`);
  return team;
}

/** The team of the Playground, and where a visitor starts. */
export const SHOWN_TEAM = teamOf(TALENT.slug);

export const personIdOf = (name: string): string => guidOf('person', slugOf(name));

export const actorOf = (name: string): Actor => ({
  id: personIdOf(name),
  name,
  isEditor: EDITORS.has(name),
  isAdmin: ADMINS.has(name),
});

export const rosterEntryOf = (name: string): RosterEntry => ({
  id: personIdOf(name),
  name,
  channelId: chatIdOf(personIdOf(name)),
  guest: false,
});

/** Who is in the team when the app is added. */
export const firstRosterOf = ({ managers, people }: TeamPlan): string[] => [...managers, ...people];

/** Who is in the team in a week, after that week's changes. */
export function rosterIn({ plan }: OrganisationTeam, week: number): string[] {
  const joined = ROSTER_CHANGES.joins.filter((each) => each.team === plan.slug && each.week <= week);
  const left = new Set<string>(
    ROSTER_CHANGES.leaves
      .filter((each) => each.team === plan.slug && each.week <= week)
      .map(({ name }) => name),
  );
  return [...firstRosterOf(plan), ...joined.map(({ name }) => name)].filter((name) => !left.has(name));
}

/** The team where a person's acts count in a week, by slug: the first they were in, until they chose another. */
export function homeOf(name: string, week: number): string | undefined {
  const chosen = ROSTER_CHANGES.homes.find((each) => each.name === name && each.week < week);
  if (chosen) return chosen.team;
  const byAge = [...TEAMS].sort(
    (a, b) =>
      a.plan.installedWeek - b.plan.installedWeek || a.plan.installedAt.localeCompare(b.plan.installedAt),
  );
  const first = byAge.find(({ plan }) => firstRosterOf(plan).includes(name));
  return (first ?? byAge.find((team) => rosterIn(team, week).includes(name)))?.plan.slug;
}

/** Everybody who has the app at the start of a week. */
export const peopleWithApp = (week: number): string[] => [
  ...new Set(
    TEAMS.filter(({ plan }) => plan.installedWeek < week).flatMap((team) => rosterIn(team, week - 1)),
  ),
];

/** Everybody who works here now, each once, the shown team first. */
export const PEOPLE: string[] = [
  ...new Set([SHOWN_TEAM, ...TEAMS].flatMap((team) => rosterIn(team, Number.MAX_SAFE_INTEGER))),
];
