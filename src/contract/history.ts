import { z } from 'zod/v4';
import { phraseSchema } from './common.ts';
import { get } from './route.ts';

export const pastSegmentView = z.object({
  id: z.string(),
  date: z.string(),
  outcome: z.enum(['held', 'not-held', 'async', 'skipped']),
  byItself: z.boolean(),
  skipReason: z.string().optional(),
  minutes: z.number().optional(),
  items: z.array(
    z.object({
      id: z.string(),
      title: phraseSchema,
      as: z.enum(['done', 'skipped', 'carried']),
      reason: z.string().optional(),
      useCase: z.string().optional(),
    }),
  ),
  /** Who confirmed a plan. */
  planned: z.array(z.string()),
  recap: z.enum(['waiting', 'posted', 'without']).optional(),
});

export type PastSegmentView = z.infer<typeof pastSegmentView>;

export const searchHistory = get('/api/teams/:team/history', {
  says: 'Past segments, newest first, with what happened; searched over the newest 200',
  query: z.object({ search: z.string().max(100).optional(), after: z.string().max(10).optional() }),
  answer: z.object({
    agendas: z.array(pastSegmentView),
    next: z.string().optional(),
    found: z.number(),
    limit: z.number(),
  }),
});
