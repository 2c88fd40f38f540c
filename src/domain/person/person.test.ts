import { expect, test } from 'vitest';
import { choseHome, homeDiffersFrom, homeIn, joinedTeam, leftTeam, type Person } from './person.ts';

const nobody: Person = { id: 'ana', name: 'Ana', ordinal: 0, language: 'en', homes: [], teams: [], rev: 1 };
const homes = (person: Person, ...weeks: string[]) => weeks.map((week) => homeIn(person.homes, week));

test('the first team with the app is home; a second one changes nothing', () => {
  const both = joinedTeam(joinedTeam(nobody, 'payroll', '2026-W40'), 'talent', '2026-W41');
  expect(both.teams).toEqual(['payroll', 'talent']);
  expect(homes(both, '2026-W39', '2026-W40', '2026-W45')).toEqual([undefined, 'payroll', 'payroll']);
  expect(joinedTeam(both, 'talent', '2026-W42')).toBe(both);
});

test('a chosen home counts from the next week, and the last choice counts', () => {
  const both = joinedTeam(joinedTeam(nobody, 'payroll', '2026-W40'), 'talent', '2026-W40');
  const chose = choseHome(both, 'talent', '2026-W42');
  expect(homes(chose, '2026-W41', '2026-W42')).toEqual(['payroll', 'talent']);
  expect(homes(choseHome(chose, 'payroll', '2026-W42'), '2026-W42')).toEqual(['payroll']);
});

test('who leaves their home is at home in the oldest team that is left, from this week on', () => {
  const both = joinedTeam(joinedTeam(nobody, 'payroll', '2026-W40'), 'talent', '2026-W40');
  const left = leftTeam(both, 'payroll', '2026-W44');
  expect(homes(left, '2026-W43', '2026-W44')).toEqual(['payroll', 'talent']);
  expect(homes(leftTeam(left, 'talent', '2026-W45'), '2026-W44', '2026-W45')).toEqual(['talent', undefined]);
});

test('a home that was chosen for next week stays chosen when another team is left', () => {
  const three = ['payroll', 'talent', 'sales'].reduce(
    (one, team) => joinedTeam(one, team, '2026-W40'),
    nobody,
  );
  const left = leftTeam(choseHome(three, 'sales', '2026-W45'), 'payroll', '2026-W44');
  expect(homes(left, '2026-W44', '2026-W45')).toEqual(['talent', 'sales']);
});

test('a team that was chosen for next week and left before is no home', () => {
  const both = joinedTeam(joinedTeam(nobody, 'payroll', '2026-W40'), 'talent', '2026-W40');
  const left = leftTeam(choseHome(both, 'talent', '2026-W45'), 'talent', '2026-W44');
  expect(homes(left, '2026-W45')).toEqual(['payroll']);
});

test('who left their only team where it is Monday already and joins one where it is Sunday has a home there', () => {
  const left = leftTeam(joinedTeam(nobody, 'support', '2026-W40'), 'support', '2026-W45');
  const joined = joinedTeam(left, 'talent', '2026-W44');
  expect(homes(joined, '2026-W43', '2026-W44', '2026-W45')).toEqual(['support', 'talent', 'talent']);
});

test('two lists of homes differ from the first week that they say otherwise about a team', () => {
  const before = [{ team: 'payroll', from: '2026-W40' }];
  const after = [...before, { team: 'talent', from: '2026-W45' }];
  expect(homeDiffersFrom('payroll', before, after)).toBe('2026-W45');
  expect(homeDiffersFrom('talent', before, after)).toBe('2026-W45');
  expect(homeDiffersFrom('sales', before, after)).toBeUndefined();
  expect(homeDiffersFrom('payroll', [], after)).toBe('2026-W40');
});
