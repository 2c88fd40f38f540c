import { z } from 'zod/v4';
import { deputySchema, teamSetUpSchema } from '../domain/team/team.ts';
import { personRef } from './common.ts';
import { get, post, put, userIdSchema } from './route.ts';

export { teamSetUpSchema };
export type { TeamSetUp } from '../domain/team/team.ts';

const deputyView = z.object({
  person: personRef,
  week: deputySchema.shape.week,
  monday: z.string(),
  sunday: z.string(),
  by: personRef,
  /** Named by who reads. */
  mine: z.boolean(),
});
export type DeputyView = z.infer<typeof deputyView>;

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
  /** The way we work here: agendas do not propose these. */
  defaults: z.array(
    z.object({ useCase: z.object({ id: z.string(), title: z.string() }), by: personRef, at: z.string() }),
  ),
  /** Who stands in for the managers, this week and later, and who named them. */
  deputies: z.array(deputyView),
  /** The Monday of this week in the team. */
  monday: z.string(),
  may: z.object({ setUp: z.boolean(), run: z.boolean(), nameDeputy: z.boolean() }),
});
export type TeamView = z.infer<typeof teamView>;

export const readTeam = get('/api/teams/:team', {
  says: 'A team, its people and its set-up',
  answer: teamView,
  etag: true,
});
export const markDefault = put('/api/teams/:team/defaults/:useCase', {
  says: 'Mark a use case as the way the team works, or take that back (managers)',
  body: z.object({ isDefault: z.boolean() }),
  answer: teamView,
});
export const setUpTeam = put('/api/teams/:team/set-up', {
  says: 'Set department, cadence, day, time, zone and training (managers)',
  body: teamSetUpSchema,
  answer: teamView,
  etag: true,
  ifMatch: true,
});
const deputyAsked = z.object({ user: userIdSchema, week: deputySchema.shape.week });
export const nameDeputy = post('/api/teams/:team/deputies', {
  says: 'Name a member as deputy of the managers for one week. The same again changes nothing',
  body: deputyAsked,
  answer: teamView,
});
export const endDeputy = post('/api/teams/:team/deputies/end', {
  says: 'Take a deputy’s week back',
  body: deputyAsked,
  answer: teamView,
});
