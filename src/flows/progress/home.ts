import { homeIn } from '../../domain/person/person.ts';
import { weekOf } from '../../domain/week.ts';
import { findPerson, pinHome } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';

/** Where and when an act of a person counts (counting rules 1 and 3). */
export interface ActHome {
  home: string;
  week: string;
  ordinal: number;
}

/** Pins the home of the week with its first act; afterwards every act of that week counts there. */
export async function homeForAct(world: World, user: string, at: Date): Promise<ActHome> {
  const person = await findPerson(world.tables, world.tenant, user);
  if (!person) return refuse('not-allowed', 'notMember');
  const { homes, ordinal } = person.value;
  const roughly = homeIn(homes, weekOf(at, 'UTC')) ?? homes.at(-1)?.team;
  const team = roughly ? await findTeam(world.tables, world.tenant, roughly) : undefined;
  const week = weekOf(at, team?.value.zone ?? 'UTC');
  const home = homeIn(homes, week) ?? roughly;
  if (!home) return refuse('not-allowed', 'notMember');
  return { home: await pinHome(world.tables, world.tenant, user, week, home, at), week, ordinal };
}
