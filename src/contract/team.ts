import { z } from 'zod/v4';
import { teamSetUpSchema } from '../domain/team/team.ts';
import { personRef } from './common.ts';
import { get, put } from './route.ts';

export { teamSetUpSchema };
export type { TeamSetUp } from '../domain/team/team.ts';

export const teamView = z.object({
  id: z.string(),
  name: z.string(),
  channelName: z.string(),
  /** Present members, by name; guests are left out. */
  members: z.array(personRef),
  managers: z.array(personRef.extend({ how: z.enum(['owner', 'provisional', 'named']) })),
  setUp: teamSetUpSchema,
  isSetUp: z.boolean(),
  weekAfterTraining: z.number().optional(),
  departments: z.array(z.string()),
  may: z.object({ setUp: z.boolean(), run: z.boolean() }),
});
export type TeamView = z.infer<typeof teamView>;

export const readTeam = get('/api/teams/:team', {
  says: 'A team, its people and its set-up',
  answer: teamView,
  etag: true,
});
export const setUpTeam = put('/api/teams/:team/set-up', {
  says: 'Set department, cadence, day, time, zone and training (managers)',
  body: teamSetUpSchema,
  answer: teamView,
  etag: true,
  ifMatch: true,
});
