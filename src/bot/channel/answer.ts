import type { TurnContext } from 'botbuilder';
import { activityOf } from './activity.ts';
import type { Drawn } from '../cards/drawn.ts';

/** What a handler answers: one card, one sentence, or nothing. */
export type Answer =
  | {
      card: Drawn;
      /** Called with the message it became, where it is one. */
      sentAs?(activity: string): void;
    }
  | { text: string }
  | 'nothing';

export const showing = (card: Drawn): Answer => ({ card });
export const saying = (text: string): Answer => ({ text });

/** One message gets one answer, in the thread it was written in. Plain, since a name in it may hold markdown. */
export async function sendAnswer(context: TurnContext, answer: Answer): Promise<void> {
  if (answer === 'nothing') return;
  const sent = await context.sendActivity(
    'card' in answer ? activityOf(answer.card) : { type: 'message', text: answer.text },
  );
  if ('card' in answer && sent?.id) answer.sentAs?.(sent.id);
}

/**
 * The answer to a press, for the presser only. It is sent by hand: a card returned through the library is shown to
 * everybody once any card of the process carried `refresh`. A sentence leaves the card and what was typed into it standing.
 */
export async function sendPressAnswer(context: TurnContext, answer: Answer): Promise<void> {
  const body =
    answer === 'nothing'
      ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }
      : 'card' in answer
        ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card.card }
        : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
