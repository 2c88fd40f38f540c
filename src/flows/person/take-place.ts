import { type StartedMessage, withPlace } from '../../domain/person/messages.ts';
import { isQuiet } from '../../domain/person/quiet.ts';
import { localOf, weekOf } from '../../domain/week.ts';
import { readMessageWeek, saveMessageWeek } from '../../store/person/message-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';
import { homeTeamOf } from './home-of.ts';

/**
 * Takes a place for a message that the bot starts, in the ISO week of the person's home. Asked for again, the same message
 * has its place; a place stays taken, whatever becomes of the message. Whoever wants quiet has none to give. False: what it says waits in the person's week.
 */
export async function takePlace(world: World, user: string, message: StartedMessage): Promise<boolean> {
  const { clock, tables, tenant } = world;
  const at = clock();
  const [home, person] = await Promise.all([homeTeamOf(world, user), findPerson(tables, tenant, user)]);
  const zone = home?.zone ?? 'UTC';
  if (person && isQuiet(person.value, localOf(at, zone).date)) return false;
  const week = weekOf(at, zone);
  return writing(world, async () => {
    const { etag, value } = await readMessageWeek(tables, tenant, user, week);
    const next = withPlace(value, message);
    if (next && next !== value) await saveMessageWeek(tables, tenant, user, next, { at, etag });
    return next !== undefined;
  });
}
