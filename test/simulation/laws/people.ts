import type { Facts } from '../facts.ts';

type Homes = { team: string; from: string }[];
const homeIn = (homes: Homes, week: string) => homes.filter((each) => each.from <= week).at(-1)?.team;

/** Weeks from which on the two lists say differently whether a team is the home. */
const weeksAtHome = (one: Homes, team: string, other: Homes): string[] =>
  [...one, ...other]
    .map((each) => each.from)
    .filter((week) => (homeIn(one, week) === team) !== (homeIn(other, week) === team));

/** The profile and the rosters say the same: who is in which team, and where the home is. */
export function rostersAgree(facts: Facts): string[] {
  return facts.teams.flatMap((team) =>
    team.members.flatMap((member) => {
      const person = facts.people.find((each) => each.id === member.user)?.person;
      if (!person) return [`${member.user} of ${team.id} has no profile`];
      const isIn = person.teams.includes(team.id);
      const isHere = member.leftAt === undefined;
      return [
        ...(member.guest || isIn === isHere
          ? []
          : [
              `${member.user} ${isHere ? 'is' : 'is not'} on the roster of ${team.id}, their profile says otherwise`,
            ]),
        ...weeksAtHome(member.homes, team.id, person.homes).map(
          (week) => `${team.id} has an old copy of the home of ${member.user} in ${week}`,
        ),
        ...(member.ordinal === person.ordinal ? [] : [`${member.user} has two places`]),
      ];
    }),
  );
}

/** Places are never shared, and nobody's newest home is a team they are not in. */
export function profilesAreWhole(facts: Facts): string[] {
  const places = new Map<number, string>();
  return facts.people.flatMap(({ id, person }) => {
    if (!person) return [];
    const other = places.get(person.ordinal);
    places.set(person.ordinal, id);
    const home = person.homes.at(-1)?.team ?? '';
    const homeless = home === '' && person.teams.length > 0;
    return [
      ...(other ? [`${id} and ${other} have one place`] : []),
      ...(homeless || (home !== '' && !person.teams.includes(home))
        ? [`the home of ${id} is "${home}", their teams are ${person.teams.join(', ')}`]
        : []),
    ];
  });
}
