import { createHash } from 'node:crypto';

/** An id made from words: the same words always make the same GUID, so that links into the demo stay true. */
export function guidOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** `Katarzyna Zielak` is `katarzyna-zielak`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

export const channelIdOf = (slug: string): string =>
  `19:${guidOf('channel', slug).replaceAll('-', '')}@thread.tacv2`;

/** The id by which the bot's channel knows a person. */
export const chatIdOf = (personId: string): string => `29:${personId}`;

export const BOT = { id: '28:adoption-playbook', name: 'Adoption Playbook' };
export const TENANT = guidOf('tenant', 'adoption-playbook demo');
/** Where the Playground answers the bot unless it is started elsewhere. */
export const PLAYGROUND_SERVICE = 'http://localhost:56150/_connector';
