import { z } from 'zod/v4';
import { toldLineSchema } from '../domain/win/told-win.ts';
import { personRef, teamRef } from './common.ts';
import { opIdSchema, post, userIdSchema } from './route.ts';

/** A win told aloud, as its author and who noted it see it; `line` is empty when it is not offered any more. */
export const toldWinView = z.object({
  id: z.string(),
  team: teamRef,
  /** Who told it. */
  person: personRef,
  notedBy: personRef,
  line: z.string(),
  /** The whole of it, where it was written in a message. */
  text: z.string().optional(),
  at: z.string(),
  /** `share`: it is offered to the reader, who may also discard it. `takeBack`: the reader noted it. */
  may: z.object({ share: z.boolean(), takeBack: z.boolean() }),
});
export type ToldWinView = z.infer<typeof toldWinView>;

/** What came of the wins told in a segment, as this reader may know it. */
export const toldInRunView = z.object({
  shared: z.array(z.object({ id: z.string(), title: z.string(), author: personRef })),
  /** Noted by the reader, or offered to the reader. */
  offers: z.array(toldWinView),
});
export type ToldInRunView = z.infer<typeof toldInRunView>;

export const noteToldWinBody = z.object({ opId: opIdSchema, user: userIdSchema, line: toldLineSchema });

export const noteToldWin = post('/api/teams/:team/agendas/:agenda/told-wins', {
  says: 'Note a win that somebody told in the segment, in one line; it is offered to that person. The same opId twice is one offer',
  body: noteToldWinBody,
  answer: toldWinView,
});
export const takeBackToldWin = post('/api/teams/:team/told-wins/:told/take-back', {
  says: 'Take back a win I noted for somebody, until they have answered',
  answer: toldWinView,
});
export const discardToldWin = post('/api/teams/:team/told-wins/:told/discard', {
  says: 'Discard a win that was noted for me',
  answer: toldWinView,
});
