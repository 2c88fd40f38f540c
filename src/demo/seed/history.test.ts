import { expect, test } from 'vitest';
import { bitSetOf, countOf, ordinalsOf, unionOf } from '../../domain/progress/bit-set.ts';
import { departmentIn } from '../../domain/team/team.ts';
import { daysBetween, localOf } from '../../domain/week.ts';
import { readAgenda } from '../../flows/agenda/next-agenda.ts';
import { myCommitments } from '../../flows/commitment/list-commitments.ts';
import { agendaIdOf } from '../../domain/agenda/agenda.ts';
import { findAggregate } from '../../store/progress/aggregate-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { listRollUps } from '../../store/progress/progress-store.ts';
import { listDueJobs } from '../../store/job/job-store.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import { TABLE_NAMES } from '../../store/table.ts';
import { TENANT } from './demo-ids.ts';
import { buildHistory } from './history.ts';
import { commitmentsKept, winsKept } from './kept-facts.fixture.ts';
import { actorOf, PEOPLE, personIdOf, SHOWN_TEAM, TEAMS, teamOf } from './organisation.ts';
import { readContent } from './supplied-content.ts';
import { activeIn, WEEKS } from './team-plan.ts';
import { winsToldIn } from './wins/told-wins.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const content = await readContent();
const { calendar, world } = await buildHistory(NOW, { content });
const { tables } = world;

/** A history takes a second or two, more on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const weeks = Array.from({ length: WEEKS + 1 }, (_, week) => week);
const past = weeks.slice(0, -1);

async function rollUpsOf(slug: string) {
  const found = await listRollUps(tables, TENANT, teamOf(slug).id, calendar.week(0), calendar.week(WEEKS));
  return new Map(found.map((rollUp) => [rollUp.week, rollUp]));
}

async function teamKept(id: string) {
  const stored = await findTeam(tables, TENANT, id);
  if (!stored) throw new Error('the team was not kept');
  return stored.value;
}

async function activePeople(slug: string): Promise<number[]> {
  const rollUps = await rollUpsOf(slug);
  return weeks.map((week) => countOf(rollUps.get(calendar.week(week))?.active ?? ''));
}

test('the same day always has the same sixteen weeks before it', PATIENCE, async () => {
  const again = await buildHistory(NOW, { content });
  for (const name of TABLE_NAMES) expect(again.world.tables.allRows(name)).toEqual(tables.allRows(name));
});

test('about sixty people work in six teams of four departments', async () => {
  expect(PEOPLE.length).toBeGreaterThanOrEqual(58);
  expect(PEOPLE.length).toBeLessThanOrEqual(64);
  expect(new Set(PEOPLE.map(personIdOf)).size).toBe(PEOPLE.length);
  expect(TEAMS).toHaveLength(6);
  const teams = await Promise.all(TEAMS.map(({ id }) => teamKept(id)));
  const departments = teams.map((team) => departmentIn(team, calendar.week(WEEKS)));
  expect([...new Set(departments)].sort()).toEqual([
    'customer-support',
    'finance-and-payroll',
    'hr-and-recruiting',
    'marketing',
  ]);
});

test('every team is told apart: one of four people, one that moved, one in New York, one without a training', async () => {
  const rosters = await Promise.all(TEAMS.map(({ id }) => listMembers(tables, TENANT, id)));
  expect(rosters.filter((roster) => roster.length === 4)).toHaveLength(1);
  const teams = await Promise.all(TEAMS.map(({ id }) => teamKept(id)));
  expect(teams.filter((team) => team.departments.length > 1).map((team) => team.name)).toEqual([
    'Payroll & Benefits',
  ]);
  expect(teams.filter((team) => team.zone === 'America/New_York')).toHaveLength(1);
  expect(teams.filter((team) => team.training === undefined)).toHaveLength(1);
  expect(new Set(teams.map((team) => team.training)).size).toBe(TEAMS.length);
  expect(teams.filter((team) => team.cadence.every === 'fortnightly')).toHaveLength(1);
});

test('some people are in two teams, one chose another home, one left and one is away', async () => {
  const people = await Promise.all(PEOPLE.map((name) => findPerson(tables, TENANT, personIdOf(name))));
  expect(people.filter((person) => (person?.value.teams.length ?? 0) > 1).length).toBeGreaterThanOrEqual(3);
  const elif = people.find((person) => person?.value.name === 'Elif Demir');
  expect(elif?.value.homes).toHaveLength(2);
  const members = (await Promise.all(TEAMS.map(({ id }) => listMembers(tables, TENANT, id)))).flatMap(
    (roster) => roster.map(({ value }) => value),
  );
  expect(members.filter((member) => member.leftAt !== undefined)).toHaveLength(1);
  expect(members.filter((member) => member.away.includes(calendar.week(WEEKS)))).toHaveLength(1);
});

test('nothing went wrong on the way, and nothing is left to be done', async () => {
  expect(world.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  expect(tables.allRows('dirty')).toEqual([]);
  expect(tables.allRows('team').filter(({ row }) => row.startsWith('ob|'))).toEqual([]);
  expect(await listDueJobs(tables, TENANT, NOW, 10)).toEqual([]);
  expect(world.clock()).toEqual(NOW);
});

test('there are wins worth reading: sixty and more, for everyone and for a team, some of them useful failures', () => {
  const wins = TEAMS.flatMap(({ id }) => winsKept(tables, id));
  expect(wins.length).toBeGreaterThanOrEqual(60);
  expect(wins.filter(({ audience }) => audience === 'team').length).toBeGreaterThanOrEqual(5);
  expect(wins.filter(({ audience }) => audience === 'everyone').length).toBeGreaterThanOrEqual(40);
  expect(wins.filter(({ prompt }) => prompt).length).toBeGreaterThanOrEqual(50);
  const failures = wins.filter(({ kind }) => kind === 'did-not-work');
  expect(failures.length).toBeGreaterThanOrEqual(6);
  for (const failure of failures) expect(failure.instead, failure.title).toBeTruthy();
  expect(new Set(wins.map(({ title }) => title)).size).toBe(wins.length);
  expect(wins.some(({ commitment }) => commitment !== undefined)).toBe(true);
});

test('wins and plans name only use cases of the playbook', () => {
  const known = new Set(content.flatMap((file) => file.useCases.map(({ id }) => id)));
  const named = TEAMS.flatMap(({ plan }) => [
    ...plan.usual,
    ...winsToldIn(plan.slug).flatMap(({ useCase }) => useCase ?? []),
  ]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('wins are written plainly', () => {
  for (const told of TEAMS.flatMap(({ plan }) => winsToldIn(plan.slug))) {
    expect(JSON.stringify(told)).not.toMatch(/[!—\p{Extended_Pictographic}]/u);
    if (told.before !== undefined) expect(told.before, told.title).toBeGreaterThan(told.after ?? 0);
  }
});

test('the wins of each team week are those a scan finds', async () => {
  for (const { id, plan } of TEAMS) {
    const rollUps = await rollUpsOf(plan.slug);
    const wins = winsKept(tables, id).filter(({ state }) => state !== 'withdrawn');
    for (const week of weeks.map(calendar.week))
      expect(rollUps.get(week)?.wins ?? 0, `${plan.slug} ${week}`).toBe(
        wins.filter((win) => win.week === week).length,
      );
  }
});

test('who is active in each team week is who a scan of wins and kept plans finds, in whichever team they stand', async () => {
  const acts = TEAMS.flatMap(({ id }) => [
    ...winsKept(tables, id).map(({ act, author }) => ({ ...act, user: author })),
    ...commitmentsKept(tables, id).flatMap(({ act, ended, user }) =>
      act && ended === 'did-it' ? [{ ...act, user }] : [],
    ),
  ]);
  const ordinals = new Map<string, number>();
  for (const { user } of acts) {
    const person = await findPerson(tables, TENANT, user);
    ordinals.set(user, person?.value.ordinal ?? -1);
  }
  for (const { id, plan } of TEAMS) {
    const rollUps = await rollUpsOf(plan.slug);
    for (const week of weeks.map(calendar.week)) {
      const here = acts.filter((act) => act.home === id && act.week === week);
      const active = bitSetOf(here.map(({ user }) => ordinals.get(user) ?? -1));
      expect(ordinalsOf(rollUps.get(week)?.active ?? ''), `${plan.slug} ${week}`).toEqual(ordinalsOf(active));
    }
  }
});

test('departments and the organisation are the sum of their teams, also in the weeks before the move', async () => {
  for (const week of weeks.map(calendar.week)) {
    const teams = await Promise.all(
      TEAMS.map(async ({ id, plan }) => ({
        department: departmentIn(await teamKept(id), week),
        rollUp: (await rollUpsOf(plan.slug)).get(week),
      })),
    );
    const scopes = [...new Set(teams.map(({ department }) => department))].map((department) => ({
      department,
    }));
    for (const scope of [...scopes, 'organisation' as const]) {
      const inScope = teams.filter(
        ({ department }) => scope === 'organisation' || department === scope.department,
      );
      const kept = (await findAggregate(tables, TENANT, scope, week))?.value;
      const label = `${JSON.stringify(scope)} ${week}`;
      expect(kept?.wins ?? 0, label).toBe(inScope.reduce((sum, { rollUp }) => sum + (rollUp?.wins ?? 0), 0));
      expect(ordinalsOf(kept?.active ?? ''), label).toEqual(
        ordinalsOf(unionOf(inScope.map(({ rollUp }) => rollUp?.active ?? ''))),
      );
    }
  }
});

test.each(TEAMS)('$plan.name was as active as its story says', async ({ plan }) => {
  const active = await activePeople(plan.slug);
  expect(past.map((week) => active[week])).toEqual(past.map((week) => activeIn(plan, week)));
});

test('the team that stopped its segments rises with the training, then falls and does not come back', async () => {
  const { plan } = teamOf('payroll-and-benefits');
  const active = (await activePeople(plan.slug)).slice(plan.trainedWeek, WEEKS);
  const peak = Math.max(...active);
  const fall = active.slice(active.indexOf(peak));
  expect(active.indexOf(peak)).toBeLessThanOrEqual(2);
  expect(fall).toEqual([...fall].sort((a, b) => b - a));
  expect(fall.at(-1)).toBeLessThanOrEqual(peak / 3);
  const rollUps = await rollUpsOf(plan.slug);
  const held = past.map((week) => rollUps.get(calendar.week(week))?.held.length ?? 0);
  expect(held.slice(-4)).toEqual([0, 0, 0, 0]);
  expect(held.slice(plan.trainedWeek, -4)).toEqual([1, 1, 1, 1]);
});

test('the team that runs its segments weekly holds, three quarters and more of its best week', async () => {
  const { plan } = SHOWN_TEAM;
  const active = (await activePeople(plan.slug)).slice(0, WEEKS);
  const peak = Math.max(...active);
  const before = Math.max(...active.slice(0, plan.trainedWeek));
  for (const each of active.slice(-4)) expect(each).toBeGreaterThanOrEqual(peak * 0.75);
  expect(before).toBeLessThan(peak / 2);
  const rollUps = await rollUpsOf(plan.slug);
  const held = past.map((week) => rollUps.get(calendar.week(week))?.held.length ?? 0);
  expect(held.slice(-4)).toEqual([1, 1, 1, 1]);
});

test.each([
  ['in the middle of a Tuesday', NOW],
  ['early on a Monday after the clocks changed', new Date('2027-03-29T00:20:00+02:00')],
  ['on a Sunday', new Date('2026-11-29T12:00:00Z')],
])('a visitor %s finds the next agenda ready and plans to answer', PATIENCE, async (_, now) => {
  const then = now === NOW ? { calendar, world } : await buildHistory(now, { content });
  const team = (await findTeam(then.world.tables, TENANT, SHOWN_TEAM.id))?.value;
  const next = then.calendar.nextSegment(SHOWN_TEAM.plan);
  const ahead = daysBetween(localOf(now, SHOWN_TEAM.plan.zone).date, next);
  expect(ahead).toBeGreaterThanOrEqual(1);
  expect(ahead).toBeLessThanOrEqual(3);
  const ines = actorOf('Ines Duarte');
  const agenda = await readAgenda(then.world, ines, SHOWN_TEAM.id, agendaIdOf(team?.series ?? '', next));
  expect(agenda.agenda.state).toBe('prepared');
  expect(agenda.items.map(({ item }) => item.kind)).toEqual(
    expect.arrayContaining(['follow-up', 'win', 'use-case']),
  );
  for (const name of ['Ines Duarte', 'Ana Silva', 'Marco Weiss', 'Denise Calloway']) {
    const open = await myCommitments(then.world, actorOf(name));
    expect(open.filter(({ commitment }) => commitment.state === 'open').length, name).toBeGreaterThan(0);
  }
  const proposed = await myCommitments(then.world, actorOf('Mei Tanaka'));
  expect(proposed.some(({ commitment }) => commitment.state === 'proposed')).toBe(true);
  expect(then.world.lines).toEqual([]);
});
