import { z } from 'zod/v4';
import { markSchema, moveSchema, RECAP_WAITS_HOURS } from '../domain/agenda/run.ts';
import { agendaView } from './agenda-view.ts';
import { opIdSchema, post, userIdSchema } from './route.ts';

export { RECAP_WAITS_HOURS };
export type { Move } from '../domain/agenda/run.ts';

export const startRun = post('/api/teams/:team/agendas/:agenda/run', {
  says: 'Start the segment, or join it where it stands. In a meeting: with its chat, where the recap goes',
  query: z.object({ chat: userIdSchema.optional() }),
  answer: agendaView,
});

export const startNow = post('/api/teams/:team/agendas', {
  says: 'Start now with nothing prepared: prepares an agenda by the rule and starts it',
  query: z.object({ chat: userIdSchema.optional() }),
  body: z.object({ opId: opIdSchema }),
  answer: agendaView,
});

export const moveRun = post('/api/teams/:team/agendas/:agenda/run/moves', {
  says: 'One move in the running segment. The same opId twice is one move',
  body: z.object({ opId: opIdSchema, move: moveSchema }),
  answer: agendaView,
});

export const correctRun = post('/api/teams/:team/agendas/:agenda/run/corrections', {
  says: 'Within a day of the end: say otherwise what became of one item. The posted recap is updated in place',
  body: z.object({ item: z.string().min(1).max(64), mark: markSchema }),
  answer: agendaView,
});

export const finishRun = post('/api/teams/:team/agendas/:agenda/run/finish', {
  says: 'Finish the segment, with or without a recap in the channel',
  body: z.object({ recap: z.boolean() }),
  answer: agendaView,
});
