import { z } from 'zod/v4';
import { answerSchema, consentSchema } from '../domain/win/promotion.ts';
import { personRef, teamRef } from './common.ts';
import { get, post } from './route.ts';

export { CONSENTS } from '../domain/win/promotion.ts';
export type { Consent } from '../domain/win/promotion.ts';

/** That an editor would like to have a win in the playbook, as its author sees it. */
export const promotionView = z.object({
  win: z.object({ id: z.string(), title: z.string() }),
  team: teamRef,
  askedBy: personRef,
  at: z.string(),
  answer: answerSchema,
  /** What is drafted or published of it; absent once its draft was dropped. */
  useCase: z
    .object({
      id: z.string(),
      title: z.string(),
      departments: z.array(z.string()),
      trigger: z.string(),
      steps: z.array(z.string()),
      prompt: z.string(),
      guardrail: z.string(),
    })
    .optional(),
  isPublished: z.boolean(),
});
export type PromotionView = z.infer<typeof promotionView>;

export const readPromotion = get('/api/teams/:team/wins/:win/promotion', {
  says: 'Whether an editor would like to have my win in the playbook, and what I said',
  answer: z.object({ promotion: promotionView.optional() }),
  etag: true,
});
export const promoteWin = post('/api/teams/:team/wins/:win/promotion', {
  says: 'Draft a use case from a win and ask its author (editors). Asked twice, it is one draft and one question',
  answer: z.object({ useCase: z.string(), answer: answerSchema }),
});
export const answerPromotion = post('/api/teams/:team/wins/:win/promotion/answer', {
  says: 'Say whether my win may be in the playbook, and whether with my name. The last answer counts',
  body: z.object({ consent: consentSchema }),
  answer: promotionView,
});

/** Where a use case comes from, as far as its author wants it known. */
export const creditView = z.object({
  teamName: z.string(),
  reused: z.number(),
  author: personRef.optional(),
  win: z.object({ id: z.string(), team: z.string() }).optional(),
});
export type CreditView = z.infer<typeof creditView>;
export const readCredit = get('/api/playbook/use-cases/:useCase/credit', {
  says: 'The win a published use case comes from, with its author’s consent',
  answer: z.object({ credit: creditView.optional() }),
  etag: true,
});
