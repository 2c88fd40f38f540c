import type { Team } from '../../domain/team/team.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';
import { homeNow } from './ensure-person.ts';

/** A person's home team, whose clock is theirs; undefined for who is in no team with the app. */
export async function homeTeamOf(world: World, user: string): Promise<Team | undefined> {
  const person = await findPerson(world.tables, world.tenant, user);
  const home = person && homeNow(world, person.value);
  return home === undefined ? undefined : (await findTeam(world.tables, world.tenant, home))?.value;
}
