import { homeOf, type OrganisationTeam, ROSTER_CHANGES, rosterIn, TEAMS } from './organisation.ts';
import { activeIn, WEEKS } from './team-plan.ts';
import { winsToldIn } from './wins/told-wins.ts';

/** Who tells a win in a week, wherever they tell it. */
const AUTHORS = TEAMS.flatMap(({ plan }) => winsToldIn(plan.slug)).map(({ by, week }) => ({ by, week }));

const isAway = (name: string, week: number): boolean =>
  week >= WEEKS && ROSTER_CHANGES.away.some((each) => each.name === name);

/**
 * Chooses who is active in each week of a team: whoever tells a win, then the others by how keen they are, a little
 * shuffled, so that most are seen again and some come and go.
 */
export function planActivity(random: () => number): (team: OrganisationTeam, week: number) => string[] {
  const keenness = new Map<string, number>();
  const keennessOf = (name: string) => {
    const known = keenness.get(name) ?? random();
    keenness.set(name, known);
    return known;
  };
  const chosen = new Map<string, string[]>();
  for (const team of TEAMS) {
    for (let week = team.plan.installedWeek; week <= WEEKS; week += 1) {
      const here = rosterIn(team, week).filter(
        (name) => homeOf(name, week) === team.plan.slug && !isAway(name, week),
      );
      const authors = here.filter((name) => AUTHORS.some((each) => each.by === name && each.week === week));
      const others = here
        .filter((name) => !authors.includes(name))
        .map((name) => ({ name, rank: keennessOf(name) + random() * 0.7 }))
        .sort((a, b) => b.rank - a.rank)
        .map(({ name }) => name);
      const missing = Math.max(0, activeIn(team.plan, week) - authors.length);
      chosen.set(`${team.id} ${week}`, [...authors, ...others.slice(0, missing)]);
    }
  }
  return (team, week) => chosen.get(`${team.id} ${week}`) ?? [];
}
