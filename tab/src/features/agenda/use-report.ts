import { useState } from 'react';
import { type CommitmentView, reopenCommitment, reportCommitment } from '#contract/commitment.ts';
import { call } from '../../lib/api.ts';

export type Outcome = 'did-it' | 'not-yet' | 'not-useful';

const outcomeOf = ({ ended, notYet, mine }: CommitmentView): Outcome | undefined => {
  if (ended === 'did-it' || (ended === 'not-useful' && mine)) return ended;
  return mine && notYet > 0 ? 'not-yet' : undefined;
};

/** My answer to my own plan: shown at once, taken back if it could not be stored. */
export function useReport(commitment: CommitmentView) {
  const [said, setSaid] = useState<Outcome | 'nothing'>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const params = { team: commitment.team.id, commitment: commitment.id };

  async function show(next: Outcome | 'nothing', store: () => Promise<unknown>) {
    const former = said;
    setSaid(next);
    setHasFailed(false);
    setIsSaving(true);
    try {
      await store();
    } catch {
      setSaid(former);
      setHasFailed(true);
    } finally {
      setIsSaving(false);
    }
  }

  const stored = outcomeOf(commitment);
  return {
    outcome: said === 'nothing' ? undefined : (said ?? (stored === 'not-yet' ? undefined : stored)),
    hasFailed,
    isSaved: !isSaving,
    answer: (outcome: Outcome) =>
      void show(outcome, () => call(reportCommitment, { params, body: { outcome } })),
    takeBack: () => void show('nothing', () => call(reopenCommitment, { params })),
  };
}
