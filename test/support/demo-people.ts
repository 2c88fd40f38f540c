import type { DemoPerson, DemoTeam } from '../../src/demo/host/people-schema.ts';
import type { Demo } from './demo.ts';

const named = <Named extends { name: string }>(all: Named[], name: string): Named => {
  const found = all.find((each) => each.name === name);
  if (!found) throw new Error(`the demo has no ${name}`);
  return found;
};

export const personNamed = ({ people }: Pick<Demo, 'people'>, name: string): DemoPerson =>
  named(people.people, name);
export const teamNamed = ({ people }: Pick<Demo, 'people'>, name: string): DemoTeam =>
  named(people.teams, name);
