import { z } from 'zod/v4';
import { FEATURED_IN } from '../domain/win/featured.ts';
import { hideReasonSchema } from '../domain/win/hidden.ts';
import { personRef } from './common.ts';
import { get, post } from './route.ts';
import { winPage, winView } from './win.ts';

export { HIDE_REASONS, HIDE_WORDS } from '../domain/win/hidden.ts';

export const hideWin = post('/api/teams/:team/wins/:win/hide', {
  says: 'Hide a win, as a moderator, with a reason its author reads',
  body: hideReasonSchema,
  answer: winView,
});
export const showWin = post('/api/teams/:team/wins/:win/show', {
  says: 'Show a hidden win again, as a moderator',
  answer: winView,
});
const hiddenPage = z.object({ after: z.string().max(400).optional() });
export const listHiddenInTeam = get('/api/teams/:team/hidden-wins', {
  says: 'What is hidden in a team, by whom, when and why (its managers)',
  query: hiddenPage,
  answer: winPage,
  etag: true,
});
export const listHidden = get('/api/hidden-wins', {
  says: 'What is hidden of all that was for everyone, by whom, when and why (editors)',
  query: hiddenPage,
  answer: winPage,
  etag: true,
});
/** Wins that stand first in a gallery, and who put them there. */
export const featuredWins = z.object({ featured: z.array(z.object({ win: winView, by: personRef })) });
export type FeaturedWins = z.infer<typeof featuredWins>;
export const readFeaturedInTeam = get('/api/teams/:team/featured', {
  says: 'The win that stands first in a team’s gallery, if there is one',
  answer: featuredWins,
  etag: true,
});
export const readFeatured = get('/api/featured', {
  says: 'The wins that stand first in the gallery of everyone',
  answer: featuredWins,
  etag: true,
});
export const featureWin = post('/api/teams/:team/wins/:win/feature', {
  says: 'Let a win stand first in its team’s gallery, as a manager, or in that of everyone, as an editor; or take it off',
  body: z.object({ where: z.enum(FEATURED_IN), isFeatured: z.boolean() }),
  answer: featuredWins,
});
