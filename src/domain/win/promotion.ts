import { z } from 'zod/v4';
import { isPermitted } from '../permission.ts';
import { useCaseIdSchema } from '../playbook/use-case.ts';
import type { Somebody } from './moderation.ts';
import type { Win } from './win.ts';

/** What an author may answer to who would like to have their win in the playbook. */
export const CONSENTS = ['named', 'unnamed', 'no'] as const;
export const consentSchema = z.enum(CONSENTS);
export type Consent = z.infer<typeof consentSchema>;

/** Without an answer it is a no; a yes that was taken back is told apart from one that was never given. */
const ANSWERS = ['waiting', 'named', 'unnamed', 'refused', 'taken-back'] as const;
export const answerSchema = z.enum(ANSWERS);
export type Answer = z.infer<typeof answerSchema>;

/** That an editor drafts a use case from a win, and what its author says to it. One a win, however often it is asked. */
export const promotionSchema = z.object({
  win: z.string(),
  team: z.string(),
  /** The author, who alone answers. */
  user: z.string(),
  useCase: useCaseIdSchema,
  askedBy: z.object({ id: z.string(), name: z.string() }),
  at: z.iso.datetime(),
  answer: answerSchema,
  answeredAt: z.iso.datetime().optional(),
  rev: z.number().int().min(1),
});
export type Promotion = z.infer<typeof promotionSchema>;

export const newPromotion = (
  { author, id, team }: Pick<Win, 'author' | 'id' | 'team'>,
  asked: Pick<Promotion, 'askedBy' | 'useCase'> & { at: Date },
): Promotion => ({
  win: id,
  team,
  user: author,
  useCase: asked.useCase,
  askedBy: asked.askedBy,
  at: asked.at.toISOString(),
  answer: 'waiting',
  rev: 1,
});

export const isConsent = (answer: Answer): answer is 'named' | 'unnamed' =>
  answer === 'named' || answer === 'unnamed';

/** The author changes their mind as often as they like; the last answer counts. */
export function answered(promotion: Promotion, consent: Consent, at: Date): Promotion {
  const wasGiven = isConsent(promotion.answer) || promotion.answer === 'taken-back';
  const answer = consent === 'no' ? (wasGiven ? 'taken-back' : 'refused') : consent;
  if (answer === promotion.answer) return promotion;
  return { ...promotion, answer, answeredAt: at.toISOString(), rev: promotion.rev + 1 };
}

/** What everybody may see and copy; what did not work is no use case. */
export const isPromotable = ({ audience, kind, state }: Win): boolean =>
  state === 'shared' && audience === 'everyone' && kind === 'worked';

export const mayPromote = (win: Win, { roles }: Somebody): boolean =>
  isPromotable(win) && isPermitted('win.promote', roles);

/** Whether the question is worth a message to the author: never from themselves. */
export const isWorthAMessage = ({ askedBy, user }: Promotion): boolean => user !== askedBy.id;
