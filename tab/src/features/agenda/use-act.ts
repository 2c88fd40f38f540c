import { useState } from 'react';
import { ApiProblem } from '../../lib/api.ts';

/** One press, one call: busy until it is answered, with the refusal to tell if there is one. */
export function useAct() {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  async function act<Answer>(ask: () => Promise<Answer>, then: (answer: Answer) => void): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    try {
      then(await ask());
    } catch (why) {
      if (!(why instanceof ApiProblem)) throw why;
      setProblem(why);
    } finally {
      setIsBusy(false);
    }
  }
  return { isBusy, problem, act };
}
