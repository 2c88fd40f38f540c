import { useRef, useState } from 'react';
import { ApiProblem } from './api.ts';

/** One act that is sent on a press: a second press while it runs does nothing, a refusal is kept to be shown. */
export function useSaving<Args extends unknown[]>(act: (...args: Args) => Promise<void>) {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const running = useRef(false);
  async function run(...args: Args): Promise<void> {
    if (running.current) return;
    running.current = true;
    setRunning(true);
    setProblem(undefined);
    try {
      await act(...args);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure);
    } finally {
      running.current = false;
      setRunning(false);
    }
  }
  return { run: (...args: Args) => void run(...args), isRunning, problem };
}
