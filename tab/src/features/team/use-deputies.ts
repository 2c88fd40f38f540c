import { type DeputyView, endDeputy, nameDeputy, readTeam } from '#contract/team.ts';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';

/** Names deputies and takes their week back; what the server answers is what is shown. */
export function useDeputies(team: string) {
  const { readAgain } = useAnswers();
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const params = { team };

  async function change(route: typeof nameDeputy, body: { user: string; week: string }, said: string) {
    if (isRunning) return;
    setRunning(true);
    setProblem(undefined);
    try {
      await call(route, { params, body });
      await readAgain(readTeam, params);
      announce(said);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure);
    } finally {
      setRunning(false);
    }
  }

  return {
    isRunning,
    problem,
    name: (asked: { user: string; week: string }) => void change(nameDeputy, asked, say('team:deputy-named')),
    end: ({ person, week }: DeputyView) =>
      void change(endDeputy, { user: person.id, week }, say('team:deputy-ended')),
  };
}
