import type { Answer } from '../channel/answer.ts';
import { winFormOf } from '../handlers/win-form-handlers.ts';
import type { Turn } from '../turn.ts';
import { sharedMessage } from './shared-message.ts';

/** The action in the compose box: an empty form. On a message: the form of what it says, with the way back to it. */
export async function openShareDialog(turn: Turn, value: unknown): Promise<Answer> {
  const message = sharedMessage(value);
  const isOwn = message?.author?.id === turn.actor.id;
  return winFormOf(turn, isOwn ? message : {});
}
