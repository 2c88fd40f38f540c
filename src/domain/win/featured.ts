import { z } from 'zod/v4';
import { isPermitted } from '../permission.ts';
import type { Somebody } from './moderation.ts';
import type { Win } from './win.ts';

export const FEATURED_IN = ['team', 'everyone'] as const;
/** In whose gallery a win stands first: that of its team, or that of everyone. */
export type FeaturedIn = (typeof FEATURED_IN)[number];

/** More than this in everyone's gallery, and none stands out. */
export const FEATURED_MOST = 3;

export const featuredSchema = z.object({
  win: z.string(),
  team: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.iso.datetime(),
});
export type Featured = z.infer<typeof featuredSchema>;

const isFor = (win: Win, where: FeaturedIn): boolean =>
  where === 'team' ? win.audience !== 'me' : win.audience === 'everyone';

/** Withdrawn or hidden, it is featured no more, also when it comes back. */
export const isFeatured = (win: Win, where: FeaturedIn, { at }: Featured): boolean =>
  win.state === 'shared' && isFor(win, where) && (win.stateAt === undefined || win.stateAt <= at);

export const mayFeature = (win: Win, where: FeaturedIn, { roles }: Somebody): boolean =>
  win.state === 'shared' &&
  isFor(win, where) &&
  isPermitted(where === 'team' ? 'win.feature' : 'win.feature-everyones', roles);
