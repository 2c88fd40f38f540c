import { choseHome, type Person } from '../../domain/person/person.ts';
import { addWeeks, weekOf } from '../../domain/week.ts';
import type { Actor, World } from '../ports.ts';
import { refuseStranger } from '../refuse.ts';
import { copyHomes } from '../team/keep-roster.ts';
import { permitted } from '../team/standing.ts';
import { changePerson } from './ensure-person.ts';

/** Makes a team the person's home from the next ISO week on. */
export async function chooseHome(world: World, actor: Actor, team: string): Promise<Person> {
  const standing = await permitted(world, actor, team, 'team.see');
  const next = addWeeks(weekOf(world.clock(), standing.team.zone), 1);
  const person = await changePerson(world, actor, (each) =>
    each.teams.includes(team) ? choseHome(each, team, next) : refuseStranger(),
  );
  await copyHomes(world, person);
  return person;
}
