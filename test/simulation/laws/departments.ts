import { weekOf, weeksBetween, weeksUpTo } from '../../../src/domain/week.ts';
import { type Facts, type Figures, peopleIn, type TeamFacts } from '../facts.ts';
import { differ, ordinalOf } from './compare.ts';

const departmentOf = (team: TeamFacts, week: string): string => {
  const [first] = team.header.departments;
  const dated = team.header.departments.filter((each) => each.from <= week).at(-1) ?? first;
  return dated?.department ?? '';
};

/** N: people at home here in that week, and those whose act was pinned here. */
function rosterOf(facts: Facts, team: TeamFacts, week: string): number[] {
  const atHome = facts.people.filter(({ id, person }) => {
    const member = team.members.find((each) => each.user === id);
    const home = person?.homes.filter((each) => each.from <= week).at(-1)?.team;
    return member && !member.guest && home === team.id;
  });
  const pinned = peopleIn(team.rollUps.find((each) => each.week === week)?.pinned ?? '');
  return [...atHome.map(({ id }) => ordinalOf(facts, id)), ...pinned];
}

function sameFigures(what: string, is: Figures, wanted: Omit<Figures, 'week' | 'child'>): string[] {
  const sets = (['active', 'heard', 'roster'] as const).flatMap((set) =>
    differ(`${set} of ${what}`, peopleIn(is[set]), peopleIn(wanted[set])),
  );
  const sums = (['wins', 'due', 'held', 'skipped', 'async'] as const).flatMap((sum) =>
    is[sum] === wanted[sum] ? [] : [`${sum} of ${what}: ${is[sum]} instead of ${wanted[sum]}`],
  );
  const counts = (['used', 'tries'] as const).flatMap((each) =>
    differ(`${each} of ${what}`, saidCounts(is[each]), saidCounts(wanted[each])),
  );
  return [...sets, ...sums, ...counts];
}

const saidCounts = (counts: Figures['used'] | Figures['tries']): string[] =>
  Object.entries(counts).map(([useCase, count]) => JSON.stringify([useCase, count]));

type Tries = Figures['tries'][string];

function usedBy(parts: Figures['used'][]): Figures['used'] {
  const used: Figures['used'] = {};
  for (const [useCase, times] of parts.flatMap((part) => Object.entries(part)))
    used[useCase] = (used[useCase] ?? 0) + times;
  return used;
}

function triesOf(parts: Figures['tries'][]): Figures['tries'] {
  const tries: Figures['tries'] = {};
  for (const [useCase, { of, worked }] of parts.flatMap((part) => Object.entries(part))) {
    const { of: ofBefore, worked: workedBefore }: Tries = tries[useCase] ?? { of: 0, worked: 0 };
    tries[useCase] = { worked: workedBefore + worked, of: ofBefore + of };
  }
  return tries;
}

function setOf(ordinals: number[]): string {
  const bytes = Buffer.alloc(Math.ceil((Math.max(-1, ...ordinals) + 1) / 8));
  for (const ordinal of ordinals) bytes[ordinal >> 3] = (bytes[ordinal >> 3] ?? 0) | (1 << (ordinal & 7));
  return bytes.toString('base64');
}

function sumOf(parts: Figures[]): Omit<Figures, 'week' | 'child'> {
  const union = (set: 'active' | 'heard' | 'roster') => setOf(parts.flatMap((part) => peopleIn(part[set])));
  const total = (sum: 'wins' | 'due' | 'held' | 'skipped' | 'async') =>
    parts.reduce((all, part) => all + part[sum], 0);
  return {
    active: union('active'),
    heard: union('heard'),
    roster: union('roster'),
    wins: total('wins'),
    due: total('due'),
    held: total('held'),
    skipped: total('skipped'),
    async: total('async'),
    used: usedBy(parts.map((part) => part.used)),
    tries: triesOf(parts.map((part) => part.tries)),
  };
}

function figuresOfTeam(facts: Facts, team: TeamFacts, week: string): Omit<Figures, 'week' | 'child'> {
  const rollUp = team.rollUps.find((each) => each.week === week);
  return {
    active: rollUp?.active ?? '',
    heard: rollUp?.heard ?? '',
    roster: setOf(rosterOf(facts, team, week)),
    wins: rollUp?.wins ?? 0,
    due: rollUp?.due.length ?? 0,
    held: rollUp?.held.length ?? 0,
    skipped: rollUp?.skipped.length ?? 0,
    async: rollUp?.async.length ?? 0,
    used: usedBy(
      Object.values(rollUp?.used ?? {}).map((ids) => Object.fromEntries(ids.map((id) => [id, 1]))),
    ),
    tries: rollUp?.tries ?? {},
  };
}

/** Every week of a team since it got the app, with facts or without. */
function weeksOfTeam({ header, rollUps }: TeamFacts, at: Date): string[] {
  const now = weekOf(at, header.zone);
  const first = weekOf(new Date(header.installedAt), header.zone);
  return [...weeksUpTo(now, weeksBetween(first, now) + 1), ...rollUps.map((rollUp) => rollUp.week)];
}

/** Every week of a team that is set up stands in its department of that week and in no other; what stands there is true. */
export function departmentsOfWeeks(facts: Facts, at: Date): string[] {
  const teams = facts.teams.filter((team) => team.header.setUpAt !== undefined);
  const missing = teams.flatMap((team) =>
    weeksOfTeam(team, at).flatMap((week) => {
      const department = facts.departments.find((each) => each.id === departmentOf(team, week));
      const found = department?.contributions.some((part) => part.child === team.id && part.week === week);
      return found ? [] : [`${team.id} ${week} is missing in ${department?.id}`];
    }),
  );
  const wrong = facts.departments.flatMap((department) =>
    department.contributions.flatMap((part) => {
      const team = facts.teams.find((each) => each.id === part.child);
      if (!team || departmentOf(team, part.week) !== department.id)
        return [`${part.child} ${part.week} stands in ${department.id}`];
      const what = `${team.id} ${part.week} in ${department.id}`;
      return sameFigures(what, part, figuresOfTeam(facts, team, part.week));
    }),
  );
  return [...missing, ...wrong];
}

/** A department is the sum of its teams, the organisation the sum of its departments. */
export function sumsOfWeeks(facts: Facts): string[] {
  const scopes = [...facts.departments, { id: 'organisation', ...facts.organisation }];
  const sums = scopes.flatMap(({ contributions, id, weeks }) =>
    [...new Set([...contributions, ...weeks].map((each) => each.week))].flatMap((week) => {
      const is = weeks.find((each) => each.week === week);
      const parts = contributions.filter((each) => each.week === week);
      return is ? sameFigures(`${id} ${week}`, is, sumOf(parts)) : [`${id} has no ${week}`];
    }),
  );
  const passedOn = facts.departments.flatMap((department) =>
    department.weeks.flatMap((week) => {
      const part = facts.organisation.contributions.find(
        (each) => each.child === department.id && each.week === week.week,
      );
      return part
        ? sameFigures(`${department.id} ${week.week} in the organisation`, part, week)
        : [`${department.id} ${week.week} is missing in the organisation`];
    }),
  );
  return [...sums, ...passedOn];
}
