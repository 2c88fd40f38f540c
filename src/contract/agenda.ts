import { z } from 'zod/v4';
import { AGENDA_LIMITS, AGENDA_STATES, BUDGET, itemSchema } from '../domain/agenda/agenda.ts';
import { agendaView } from './agenda-view.ts';
import { phraseSchema } from './common.ts';
import { get, post, put } from './route.ts';

export { AGENDA_LIMITS, BUDGET, itemSchema };

export const suggestion = z.object({
  useCase: z.object({
    id: z.string(),
    title: z.string(),
    task: z.string(),
    saves: z.object({ low: z.number(), high: z.number() }),
  }),
  why: phraseSchema,
});

export type Suggestion = z.infer<typeof suggestion>;

export const readNextAgenda = get('/api/teams/:team/agendas/next', {
  says: 'The running agenda, else the next one, prepared when it was not yet',
  answer: agendaView,
  etag: true,
});

export const readAgenda = get('/api/teams/:team/agendas/:agenda', {
  says: 'One agenda',
  answer: agendaView,
  etag: true,
});

export const listAgendas = get('/api/teams/:team/agendas', {
  says: 'Past and coming agendas, newest first',
  query: z.object({ after: z.string().max(400).optional() }),
  answer: z.object({
    agendas: z.array(
      z.object({
        id: z.string(),
        date: z.string(),
        state: z.enum(AGENDA_STATES),
        titles: z.array(phraseSchema),
        held: z.boolean(),
      }),
    ),
    next: z.string().optional(),
  }),
});

export const saveAgenda = put('/api/teams/:team/agendas/:agenda', {
  says: 'Save the items of an agenda. A stale save is refused with the present version',
  body: z.object({ items: z.array(itemSchema).max(AGENDA_LIMITS.items) }),
  answer: agendaView,
  etag: true,
  ifMatch: true,
});

export const suggestUseCases = get('/api/teams/:team/agendas/:agenda/suggestions', {
  says: 'Three use cases that suit this team now, each with its reason; or a search over all',
  query: z.object({ search: z.string().max(100).optional() }),
  answer: z.object({ suggestions: z.array(suggestion), total: z.number() }),
});

export const postAgenda = post('/api/teams/:team/agendas/:agenda/post', {
  says: 'Post the agenda to the team’s channel, once; again updates the card',
  answer: agendaView,
});

export const skipAgenda = post('/api/teams/:team/agendas/:agenda/skip', {
  says: 'Skip this segment, with a reason',
  body: z.object({
    reason: z.string().trim().min(1).max(200),
    /** Post the two-minute version instead. */
    inChannel: z.boolean().optional(),
  }),
  answer: agendaView,
});

export const postChannelVersion = post('/api/teams/:team/agendas/:agenda/channel-version', {
  says: 'Post the two-minute version of a skipped segment, or of one of a team that never meets; once',
  answer: agendaView,
});
