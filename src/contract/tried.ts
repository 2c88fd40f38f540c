import { z } from 'zod/v4';
import { TRIED_WORD, triedSchema } from '../domain/win/win-counts.ts';
import { personRef } from './common.ts';
import { get, post } from './route.ts';
import { winView } from './win.ts';

export { TRIED, TRIED_WORD } from '../domain/win/win-counts.ts';
export type { Tried } from '../domain/win/win-counts.ts';

export const reportTry = post('/api/teams/:team/wins/:win/tried', {
  says: 'What came of a colleague’s win: worked, partly or did not. The last report counts',
  body: z.object({ outcome: triedSchema, word: z.string().trim().max(TRIED_WORD).optional() }),
  answer: winView,
});
export const takeBackTry = post('/api/teams/:team/wins/:win/tried/take-back', {
  says: 'Take my report on a win back',
  answer: winView,
});
export const triedView = z.object({
  person: personRef,
  teamName: z.string(),
  outcome: triedSchema,
  word: z.string().optional(),
  at: z.string(),
  mine: z.boolean(),
});
export type TriedView = z.infer<typeof triedView>;
export const listTried = get('/api/teams/:team/wins/:win/tried', {
  says: 'Who tried a win and what they say of it, as far as I may read it',
  answer: z.object({ tried: z.array(triedView), more: z.number() }),
  etag: true,
});
