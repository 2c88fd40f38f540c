import { ASKED_AT, type CommitmentView } from '#contract/commitment.ts';
import { dayAndMonth, weekday } from '../../lib/dates.ts';
import type { Phrase } from '../../lib/words.ts';
import type { PlanSaid } from './use-plan-answers.ts';

/** What can be said of a plan, each with the word on its button. */
export const CHOICES = {
  confirm: 'confirm',
  decline: 'decline',
  keep: 'keep',
  drop: 'drop',
  'did-it': 'didIt',
  'not-yet': 'notYet',
  'not-useful': 'notUseful',
} as const satisfies Record<PlanSaid, string>;

/** "Not yet" twice: the person is asked whether to keep the plan or to drop it. */
const isAsked = (plan: CommitmentView): boolean => plan.state !== 'proposed' && plan.notYet >= ASKED_AT;

export function choicesOf(plan: CommitmentView): PlanSaid[] {
  if (plan.state === 'proposed') return ['confirm', 'decline'];
  return isAsked(plan) ? ['keep', 'drop', 'did-it'] : ['did-it', 'not-yet', 'not-useful', 'drop'];
}

/** How the plan stands, as a line above its buttons. */
export function standingOf(plan: CommitmentView): Phrase {
  if (isAsked(plan)) return { say: 'home:plans.asked' };
  if (plan.state === 'proposed')
    return { say: 'home:plans.proposed', with: { name: plan.proposedBy?.name ?? '' } };
  const date = dayAndMonth(plan.madeAt.slice(0, 10));
  return plan.opensOn === undefined
    ? { say: 'home:plans.since', with: { date } }
    : { say: 'home:plans.opens', with: { date, day: weekday(plan.opensOn) } };
}
