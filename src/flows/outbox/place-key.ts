import type { Outbox } from '../../store/progress/outbox-store.ts';

type Post = Extract<Outbox, { do: 'post' }>;

/** Which message it is, whenever and by whichever process it is sent. `of` tells apart what the same thing is told twice. */
export const placeKeyOf = (
  team: string,
  { about, object }: Pick<Post, 'about' | 'object'>,
  of = '',
): string => [team, about, object, of].join('|');
