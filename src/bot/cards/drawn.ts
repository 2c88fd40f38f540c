import type { IAdaptiveCard } from '@microsoft/teams.cards';

export type Card = IAdaptiveCard;

/** A card and the line that stands for it in a notification, for a screen reader and where cards cannot be drawn. */
export interface Drawn {
  card: Card;
  summary: string;
}

/** Teams takes more, but a card this large is slow on a phone; the tests hold every card to it. */
export const CARD_BYTES = 25 * 1024;

interface Parts {
  summary: string;
  body: Card['body'];
  actions?: NonNullable<Card['actions']>;
}

export const drawn = ({ summary, body, actions = [] }: Parts): Drawn => ({
  summary,
  card: {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    speak: summary,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  },
});
