import { type Mutable, type Person, withMuted } from '../../domain/person/person.ts';
import { withQuiet } from '../../domain/person/quiet.ts';
import { changePerson } from '../person/ensure-person.ts';
import type { Actor, World } from '../ports.ts';
import { planNews } from './await-news.ts';

/** Somebody wants no more messages of a kind, or wants them again, which ends a pause; for themselves and nobody else. */
export async function mute(world: World, actor: Actor, kind: Mutable, isMuted: boolean): Promise<Person> {
  const person = await changePerson(world, actor, (each) =>
    isMuted ? withMuted(each, kind, true) : withQuiet(withMuted(each, kind, false), undefined),
  );
  // What came in meanwhile is told the next time.
  if (!isMuted) await planNews(world, actor.id);
  return person;
}
