import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoPeople } from './people.ts';
import { SHOWN_TEAM } from './organisation.ts';
import { PLAYGROUND_PERSON, playgroundConfig } from './playground-config.ts';

const demo = demoPeople('http://localhost:56150');
const playground = parse(playgroundConfig());

test('a visitor is led first to managers, then to an employee, an editor and an admin', () => {
  expect(demo.people[0]).toMatchObject({ name: 'Ines Duarte', roles: ['manager', 'employee'] });
  const roles = demo.people.filter(({ clickAs }) => clickAs).flatMap((person) => person.roles);
  expect(new Set(roles)).toEqual(new Set(['manager', 'employee', 'editor', 'admin']));
  for (const { teams } of demo.people) expect(teams.length).toBeGreaterThan(0);
});

test('every team has a manager, and the editor manages none', () => {
  for (const team of demo.teams)
    expect(
      demo.people.some(
        ({ roles, teams }) => roles.includes('manager') && teams.some(({ id }) => id === team.id),
      ),
    ).toBe(true);
  const editors = demo.people.filter(({ roles }) => roles.includes('editor'));
  expect(editors.map(({ roles }) => roles)).toEqual([['employee', 'editor']]);
});

test('the Playground knows exactly five others, as it insists, and everybody once', () => {
  expect(playground.version).toBe('0.1.1');
  expect(playground.users).toHaveLength(5);
  const ids = [playground.currentUser, ...playground.users].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  const places = [
    playground.personalChat,
    playground.groupChat,
    playground.team,
    ...playground.team.channels,
  ];
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
});

test('people and team of the Playground are those of the tab', () => {
  const shown = demo.teams.find(({ id }) => id === SHOWN_TEAM.id);
  expect(playground.team).toMatchObject({ id: shown?.channelId, name: shown?.name, aadGroupId: shown?.id });
  expect(playground.tenantId).toBe(demo.tenantId);
  for (const { aadObjectId, name } of [playground.currentUser, ...playground.users]) {
    const person = demo.people.find(({ id }) => id === aadObjectId);
    expect(person?.name).toBe(name);
    expect(person?.teams.some(({ id }) => id === SHOWN_TEAM.id)).toBe(true);
  }
  expect(playground.currentUser.name).toBe(PLAYGROUND_PERSON);
});
