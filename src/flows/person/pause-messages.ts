import type { Person } from '../../domain/person/person.ts';
import { quietUntil, withQuiet } from '../../domain/person/quiet.ts';
import { localOf } from '../../domain/week.ts';
import { planNews } from '../news/await-news.ts';
import type { Actor, World } from '../ports.ts';
import { changePerson } from './ensure-person.ts';
import { homeTeamOf } from './home-of.ts';

/** The bot starts no message to whoever asks for so many weeks, or for good; they still write to it and are answered. */
export async function pauseMessages(world: World, actor: Actor, weeks?: number): Promise<Person> {
  const home = await homeTeamOf(world, actor.id);
  const { date } = localOf(world.clock(), home?.zone ?? 'UTC');
  return changePerson(world, actor, (each) => withQuiet(each, quietUntil(date, weeks)));
}

export async function resumeMessages(world: World, actor: Actor): Promise<Person> {
  const person = await changePerson(world, actor, (each) => withQuiet(each, undefined));
  // What came in meanwhile is told the next time.
  await planNews(world, actor.id);
  return person;
}
