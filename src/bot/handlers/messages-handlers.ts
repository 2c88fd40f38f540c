import { hasMuted } from '../../domain/person/person.ts';
import { mute } from '../../flows/news/mute-news.ts';
import { ensurePerson } from '../../flows/person/ensure-person.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { messagesCard } from '../cards/messages-card.ts';
import type { Turn } from '../turn.ts';
import { muteInput, parsed } from './card-input.ts';

/** Whoever presses it is muted, whosever card it is: the button carries no person. */
export const mutePressed =
  (isMuted: boolean) =>
  async ({ actor, kit, world }: Turn, data: unknown): Promise<Answer> => {
    const { kind } = parsed(muteInput, data);
    const person = await mute(world, actor, kind, isMuted);
    return showing(messagesCard(kit, { isMuted: hasMuted(person, kind) }));
  };

/** "pause", "stop", "resume": what the bot writes by itself, and the way to change it. */
export async function messagesAsked({ actor, kit, world }: Turn): Promise<Answer> {
  const person = await ensurePerson(world, actor);
  return showing(messagesCard(kit, { isMuted: hasMuted(person, 'author-news') }));
}
