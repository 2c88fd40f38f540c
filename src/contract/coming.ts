import { z } from 'zod/v4';
import { cadenceSchema } from '../domain/team/team.ts';
import { agendaView, hour } from './agenda-view.ts';
import { get, opIdSchema, post } from './route.ts';

export const moveAgenda = post('/api/teams/:team/agendas/:agenda/move', {
  says: 'Give this one agenda another day and hour. The same again changes nothing',
  body: hour,
  answer: agendaView,
});

export const unskipAgenda = post('/api/teams/:team/agendas/:agenda/unskip', {
  says: 'Take the skipping of a segment back while its day has not passed',
  answer: agendaView,
});

export const planSegment = post('/api/teams/:team/agendas/planned', {
  says: 'Plan a segment by hand and prepare it. The same opId twice is one segment',
  body: hour.extend({ opId: opIdSchema }),
  answer: agendaView,
});

export const comingView = z.object({
  every: cadenceSchema.shape.every,
  channelName: z.string(),
  zone: z.string(),
  today: z.string(),
  segments: z.array(
    z.object({
      id: z.string(),
      date: z.string(),
      time: z.string(),
      startsAt: z.string(),
      state: z.enum(['prepared', 'running', 'skipped']),
      skipReason: z.string().optional(),
      own: hour.optional(),
      byHand: z.boolean(),
    }),
  ),
  may: z.object({ plan: z.boolean(), edit: z.boolean() }),
});

export type ComingView = z.infer<typeof comingView>;

export const listComing = get('/api/teams/:team/agendas/coming', {
  says: 'The segments that are planned, and those skipped that can be taken back, the soonest first',
  answer: comingView,
  etag: true,
});
