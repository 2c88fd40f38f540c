import { z } from 'zod/v4';
import { figureView, teamRef } from './common.ts';
import { get } from './route.ts';

export const progressWeek = z.object({
  week: z.string(),
  monday: z.string(),
  /** Weeks after the training; negative before it; absent without one. */
  afterTraining: z.number().optional(),
  active: figureView,
  wins: z.number(),
  due: z.number(),
  held: z.number(),
  skipped: z.number(),
  /** Had in the channel, apart from held and skipped. */
  async: z.number(),
  /** `settled`, else still coming in. */
  settled: z.boolean(),
});
export type ProgressWeek = z.infer<typeof progressWeek>;

export const progressView = z.object({
  team: teamRef,
  people: z.number(),
  /** How many of the members count here, since this is their home. */
  membersHere: z.number(),
  training: z.string().optional(),
  weekAfterTraining: z.number().optional(),
  weeks: z.array(progressWeek),
  /** People active in at least one of the last four settled weeks, of those on the roster at the end of the fourth. */
  fourWeeks: figureView,
  /** Segments held of those due, over the weeks shown. */
  segments: z.object({ held: z.number(), due: z.number(), skipped: z.number(), async: z.number() }),
  wins: z.number(),
  to: z.string(),
});
export type ProgressView = z.infer<typeof progressView>;

export const readProgress = get('/api/teams/:team/progress', {
  says: 'Weekly active people, wins and segments of a team, from roll-ups',
  query: z.object({ weeks: z.coerce.number().int().min(4).max(53).default(16) }),
  answer: progressView,
  etag: true,
});
