import { type Activity, CardFactory } from 'botbuilder';
import type { Drawn } from '../cards/drawn.ts';

/** A card as a message. The summary is what a notification shows. */
export const activityOf = ({ card, summary }: Drawn): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});
