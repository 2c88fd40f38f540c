import type { Person } from '../../domain/person/person.ts';
import type { Place } from '../../domain/team/team.ts';
import { findPersonalChat, savePersonalChat } from '../../store/person/person-store.ts';
import type { Actor, World } from '../ports.ts';
import { writing } from '../storing.ts';
import { changePerson } from './ensure-person.ts';

/**
 * Somebody opened a personal chat with the bot. Keeps where to reach them, since it can change with any message; `first`
 * is true once per installation, for the one welcome.
 */
export async function greetPerson(
  world: World,
  actor: Actor,
  place: Place,
  language: string,
): Promise<{ first: boolean; person: Person }> {
  const person = await changePerson(world, actor, (each) =>
    each.language === language ? each : { ...each, language, rev: each.rev + 1 },
  );
  const first = await writing(world, async () => {
    const former = await findPersonalChat(world.tables, world.tenant, actor.id);
    const welcomedAt = former?.value.welcomedAt ?? world.clock().toISOString();
    const isSame = JSON.stringify(former?.value.place) === JSON.stringify(place);
    if (!isSame || former?.value.welcomedAt === undefined) {
      await savePersonalChat(world.tables, world.tenant, actor.id, { place, welcomedAt }, former?.etag);
    }
    return former?.value.welcomedAt === undefined;
  });
  return { first, person };
}

/** The personal app was removed: the next installation is welcomed again. */
export async function forgetReference(world: World, actor: Actor): Promise<void> {
  await writing(world, async () => {
    const former = await findPersonalChat(world.tables, world.tenant, actor.id);
    if (!former) return;
    await savePersonalChat(world.tables, world.tenant, actor.id, { place: former.value.place }, former.etag);
  });
}
