import { mute } from '../../flows/news/mute-news.ts';
import { ensurePerson } from '../../flows/person/ensure-person.ts';
import { pauseMessages, resumeMessages } from '../../flows/person/pause-messages.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { messagesCard } from '../cards/messages-card.ts';
import type { Turn } from '../turn.ts';
import { muteInput, parsed, pauseInput } from './card-input.ts';

/** Whoever presses it is muted, whosever card it is: the button carries no person. */
export const mutePressed =
  (isMuted: boolean) =>
  async ({ actor, kit, world }: Turn, data: unknown): Promise<Answer> => {
    const { kind } = parsed(muteInput, data);
    return showing(messagesCard(kit, await mute(world, actor, kind, isMuted)));
  };

export async function pausePressed({ actor, kit, world }: Turn, data: unknown): Promise<Answer> {
  const { weeks } = parsed(pauseInput, data);
  return showing(messagesCard(kit, await pauseMessages(world, actor, weeks)));
}

/** Said or pressed, it is the same. */
export const resumeAsked = async ({ actor, kit, world }: Turn): Promise<Answer> =>
  showing(messagesCard(kit, await resumeMessages(world, actor)));

/** "pause 4 weeks" is quiet at once; "pause" alone shows what the bot writes by itself, and the ways to stop it. */
export async function pauseAsked({ actor, kit, world }: Turn, weeks?: number): Promise<Answer> {
  const person =
    weeks === undefined ? await ensurePerson(world, actor) : await pauseMessages(world, actor, weeks);
  return showing(messagesCard(kit, person));
}
