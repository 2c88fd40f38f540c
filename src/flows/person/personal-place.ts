import type { Place } from '../../domain/team/team.ts';
import { findPersonalChat } from '../../store/person/person-store.ts';
import type { World } from '../ports.ts';

/** Where the bot reaches somebody alone: undefined for who never opened that chat, or removed the app from it. */
export async function personalPlace(world: World, user: string): Promise<Place | undefined> {
  const chat = (await findPersonalChat(world.tables, world.tenant, user))?.value;
  return chat?.welcomedAt === undefined ? undefined : chat.place;
}
