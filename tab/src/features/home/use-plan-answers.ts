import {
  answerProposal,
  dropCommitment,
  keepCommitment,
  reopenCommitment,
  reportCommitment,
  type CommitmentView,
} from '#contract/commitment.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useAnswers } from '../../lib/use-route.ts';

export type PlanSaid = 'did-it' | 'not-yet' | 'not-useful' | 'confirm' | 'decline' | 'keep' | 'drop';

export interface PlanAnswer {
  plan: CommitmentView;
  /** Undefined when it was taken back, or could not be saved. */
  said: PlanSaid | undefined;
  /** Undo waits until the server has what it would take back. */
  isSaved: boolean;
  problem: { title: string; failed: PlanSaid | 'undo' } | undefined;
}

function send(plan: CommitmentView, said: PlanSaid) {
  const params = { team: plan.team.id, commitment: plan.id };
  switch (said) {
    case 'confirm':
      return call(answerProposal, { params, body: { answer: said, trigger: plan.trigger } });
    case 'decline':
      return call(answerProposal, { params, body: { answer: said } });
    case 'keep':
      return call(keepCommitment, { params });
    case 'drop':
      return call(dropCommitment, { params });
    case 'did-it':
    case 'not-yet':
    case 'not-useful':
      return call(reportCommitment, { params, body: { outcome: said } });
  }
}

/** Answers are shown at once; one that could not be saved goes back with its reason. */
export function usePlanAnswers() {
  const { readAgain } = useAnswers();
  const [answers, setAnswers] = useState<Record<string, PlanAnswer>>({});
  const keep = (answer: PlanAnswer) => setAnswers((all) => ({ ...all, [answer.plan.id]: answer }));

  async function say(plan: CommitmentView, said: PlanSaid): Promise<void> {
    keep({ plan, said, isSaved: false, problem: undefined });
    try {
      await send(plan, said);
      keep({ plan, said, isSaved: true, problem: undefined });
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      keep({ plan, said: undefined, isSaved: false, problem: { title: failure.title, failed: said } });
    }
  }

  async function undo({ plan, said }: PlanAnswer): Promise<void> {
    keep({ plan, said: undefined, isSaved: false, problem: undefined });
    try {
      await call(reopenCommitment, { params: { team: plan.team.id, commitment: plan.id } });
      await readAgain(readThisWeek);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      keep({ plan, said, isSaved: true, problem: { title: failure.title, failed: 'undo' } });
    }
  }

  return {
    of: (plan: CommitmentView): PlanAnswer | undefined => answers[plan.id],
    say: (plan: CommitmentView, said: PlanSaid) => void say(plan, said),
    undo: (answer: PlanAnswer) => void undo(answer),
    /** The server stops listing what is closed; its row must not vanish under the pointer. */
    withAnswered: (plans: readonly CommitmentView[]): CommitmentView[] => {
      const gone = Object.values(answers).filter(({ plan }) => !plans.some(({ id }) => id === plan.id));
      return [...plans, ...gone.map(({ plan }) => plan)].sort((one, other) =>
        one.madeAt.localeCompare(other.madeAt),
      );
    },
  };
}
