import { homeIn, type Person } from '../../domain/person/person.ts';
import { weekOf } from '../../domain/week.ts';
import { findPerson, savePerson, takeOrdinal } from '../../store/person/person-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

/** The profile of somebody, made when they are met for the first time. No counted fact is written before it stands. */
export async function ensurePerson(world: World, who: { id: string; name: string }): Promise<Person> {
  return writing(world, async () => {
    const found = await findPerson(world.tables, world.tenant, who.id);
    if (found) return found.value;
    const ordinal = await takeOrdinal(world.tables, world.tenant, who.id, await ordinalHint(world));
    const person: Person = {
      id: who.id,
      name: who.name,
      ordinal,
      language: 'en',
      homes: [],
      teams: [],
      rev: 1,
    };
    await savePerson(world.tables, world.tenant, person);
    return person;
  });
}

/** Changes a profile; `change` answers the same object when there is nothing to do. */
export async function changePerson(
  world: World,
  who: { id: string; name: string },
  change: (person: Person) => Person,
): Promise<Person> {
  await ensurePerson(world, who);
  return writing(world, async () => {
    const found = await findPerson(world.tables, world.tenant, who.id);
    if (!found) throw new Error('a profile that was just made is not there');
    const changed = change(found.value);
    if (changed !== found.value) await savePerson(world.tables, world.tenant, changed, found.etag);
    return changed;
  });
}

/** The home of today, for what is asked in personal chat or the personal tab. */
export const homeNow = (world: World, person: Person): string | undefined =>
  homeIn(person.homes, weekOf(world.clock(), 'UTC')) ?? person.teams[0];

const hints = new WeakMap<World['tables'], number>();

/** Where free ordinals are likely to begin: only a hint, the insert decides. */
async function ordinalHint(world: World): Promise<number> {
  const hint = hints.get(world.tables) ?? 0;
  hints.set(world.tables, hint + 1);
  return hint;
}
