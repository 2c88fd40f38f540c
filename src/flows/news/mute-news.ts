import { type Mutable, type Person, withMuted } from '../../domain/person/person.ts';
import { changePerson } from '../person/ensure-person.ts';
import type { Actor, World } from '../ports.ts';
import { planNews } from './await-news.ts';

/** Somebody wants no more messages of a kind, or wants them again; for themselves and nobody else. */
export async function mute(world: World, actor: Actor, kind: Mutable, isMuted: boolean): Promise<Person> {
  const person = await changePerson(world, actor, (each) => withMuted(each, kind, isMuted));
  // What came in meanwhile is told the next time.
  if (!isMuted) await planNews(world, actor.id);
  return person;
}
