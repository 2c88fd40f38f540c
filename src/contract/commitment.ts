import { z } from 'zod/v4';
import { ASKED_AT, outcomeSchema, PLAN_LIMITS, planSchema } from '../domain/commitment/commitment.ts';
import { toolSchema } from '../domain/playbook/use-case.ts';
import { personRef, teamRef } from './common.ts';
import { get, opIdSchema, post, userIdSchema } from './route.ts';

export { ASKED_AT, PLAN_LIMITS };

export const commitmentView = z.object({
  id: z.string(),
  team: teamRef,
  person: personRef,
  trigger: z.string(),
  tool: toolSchema,
  plan: z.string(),
  useCase: z.string().optional(),
  win: z.string().optional(),
  /** The team that win is in. */
  winTeam: z.string().optional(),
  madeAt: z.string(),
  state: z.enum(['proposed', 'open', 'closed']),
  ended: z.enum(['did-it', 'not-useful', 'declined', 'withdrawn', 'dropped']).optional(),
  /** Only the person's own answer. */
  notYet: z.number(),
  proposedBy: personRef.optional(),
  /** The local date of the segment that opens with it, when one is planned. */
  opensOn: z.string().optional(),
  mine: z.boolean(),
});
export type CommitmentView = z.infer<typeof commitmentView>;

export const makeCommitmentBody = z.object({
  opId: opIdSchema,
  plan: planSchema,
  /** For whom; absent means for oneself. For somebody else it is a proposal they confirm. */
  user: userIdSchema.optional(),
  agenda: z.string().max(120).optional(),
});

export const makeCommitment = post('/api/teams/:team/commitments', {
  says: 'Make a plan, or note one for somebody (managers), who then confirms it',
  body: makeCommitmentBody,
  answer: commitmentView,
});
export const listTeamCommitments = get('/api/teams/:team/commitments', {
  says: 'Open commitments of a team, as its members may see them',
  answer: z.object({ commitments: z.array(commitmentView) }),
});
export const reportCommitment = post('/api/teams/:team/commitments/:commitment/report', {
  says: 'Report my plan: did it, not yet, not useful',
  body: z.object({ outcome: outcomeSchema }),
  answer: commitmentView,
});
export const answerProposal = post('/api/teams/:team/commitments/:commitment/answer', {
  says: 'Confirm or decline a plan somebody noted for me',
  body: z.object({
    answer: z.enum(['confirm', 'decline']),
    /** With a confirmation: the moment in the person's own words. */
    trigger: planSchema.shape.trigger.optional(),
  }),
  answer: commitmentView,
});
export const keepCommitment = post('/api/teams/:team/commitments/:commitment/keep', {
  says: 'Go on with my plan after a second “not yet”',
  answer: commitmentView,
});
export const dropCommitment = post('/api/teams/:team/commitments/:commitment/drop', {
  says: 'Drop my plan; it can be taken back within ten minutes',
  answer: commitmentView,
});
export const reopenCommitment = post('/api/teams/:team/commitments/:commitment/reopen', {
  says: 'Take back my last report, within ten minutes',
  answer: commitmentView,
});
