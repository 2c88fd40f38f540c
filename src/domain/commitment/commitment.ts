import { z } from 'zod/v4';
import { toolSchema, useCaseIdSchema } from '../playbook/use-case.ts';

export const PLAN_LIMITS = { trigger: 200, plan: 200, reason: 300 } as const;
export const OUTCOMES = ['did-it', 'not-yet', 'not-useful'] as const;
export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;

/** An if-then plan: "When trigger, I will use tool to plan". */
export const planSchema = z.object({
  /** Empty where nothing sets it off: "when it fits". */
  trigger: z.string().trim().max(PLAN_LIMITS.trigger),
  tool: toolSchema,
  plan: z.string().trim().min(3).max(PLAN_LIMITS.plan),
  useCase: useCaseIdSchema.optional(),
  win: z.string().optional(),
  /** The team of that win, where it is another one. */
  winTeam: z.string().optional(),
});
export type Plan = z.infer<typeof planSchema>;

export const commitmentSchema = planSchema.extend({
  id: z.string(),
  team: z.string(),
  user: z.string(),
  userName: z.string(),
  /** Who noted it for them; until the person confirms, only these two see it. */
  proposedBy: z.string().optional(),
  agenda: z.string().optional(),
  madeAt: z.iso.datetime(),
  /** `proposed` waits for the person; `closed` is done, declined, withdrawn or dropped. */
  state: z.enum(['proposed', 'open', 'closed']),
  ended: z.enum(['did-it', 'not-useful', 'declined', 'withdrawn', 'dropped']).optional(),
  endedAt: z.iso.datetime().optional(),
  /** Where and when "did it" counts. */
  act: z.object({ home: z.string(), week: z.string() }).optional(),
  /** How often "not yet" was answered. */
  notYet: z.number().int(),
  notYetAt: z.iso.datetime().optional(),
  rev: z.number().int().min(1),
});
export type Commitment = z.infer<typeof commitmentSchema>;

export interface CommitmentOrigin {
  id: string;
  team: string;
  person: { id: string; name: string };
  madeBy: string;
  at: Date;
  agenda?: string;
}

/** Made by the person it is open at once; made for them it waits until they confirm. */
export const newCommitment = (plan: Plan, origin: CommitmentOrigin): Commitment => ({
  ...plan,
  id: origin.id,
  team: origin.team,
  user: origin.person.id,
  userName: origin.person.name,
  proposedBy: origin.madeBy === origin.person.id ? undefined : origin.madeBy,
  agenda: origin.agenda,
  madeAt: origin.at.toISOString(),
  state: origin.madeBy === origin.person.id ? 'open' : 'proposed',
  notYet: 0,
  rev: 1,
});

export const confirmedCommitment = (commitment: Commitment, plan: Partial<Plan>): Commitment => ({
  ...commitment,
  ...plan,
  state: 'open',
  rev: commitment.rev + 1,
});

/** Carried once more after a "not yet"; at the second the person is asked whether to keep or drop it. */
export const ASKED_AT = 2;
/** One segment asks once: "not yet" pressed again within this time is the same answer. */
const SAME_ANSWER_MS = 20 * 3_600_000;

const isSameNotYet = ({ notYet, notYetAt }: Commitment, at: Date): boolean =>
  notYet > 0 && notYetAt !== undefined && at.getTime() - Date.parse(notYetAt) < SAME_ANSWER_MS;

/** The person goes on with it, and is asked anew after two further times. */
export const keptCommitment = (commitment: Commitment): Commitment =>
  commitment.notYet === 0
    ? commitment
    : { ...commitment, notYet: 0, notYetAt: undefined, rev: commitment.rev + 1 };

export function reportedCommitment(commitment: Commitment, outcome: Outcome, at: Date): Commitment {
  const next = { ...commitment, rev: commitment.rev + 1 };
  if (outcome === 'not-yet') {
    if (isSameNotYet(commitment, at)) return commitment;
    return { ...next, notYet: commitment.notYet + 1, notYetAt: at.toISOString() };
  }
  return { ...next, state: 'closed', ended: outcome, endedAt: at.toISOString() };
}

export const endedCommitment = (
  commitment: Commitment,
  ended: NonNullable<Commitment['ended']>,
  at: Date,
): Commitment => ({
  ...commitment,
  state: 'closed',
  ended,
  endedAt: at.toISOString(),
  rev: commitment.rev + 1,
});

/** Open again, as before it was reported. Where it counted stays known, so that the act is found and taken back. */
export const reopenedCommitment = (commitment: Commitment): Commitment => ({
  ...commitment,
  state: 'open',
  ended: undefined,
  endedAt: undefined,
  rev: commitment.rev + 1,
});
