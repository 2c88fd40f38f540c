import { readThisWeek } from '#contract/this-week.ts';
import { cheerWin, tryWin, type WinView } from '#contract/win.ts';
import { useState } from 'react';
import { announce } from './announce.ts';
import { ApiProblem, call } from './api.ts';
import { useKeepWin } from './kept-wins.ts';
import { useAnswers } from './use-route.ts';
import { useWords } from './words.ts';

/** Cheer and "I'll try it", shown at once and taken back with a sentence when they could not be saved. */
export function useWinActs(win: WinView) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  const { readAgain } = useAnswers();
  const [problem, setProblem] = useState<ApiProblem>();
  const params = { team: win.team.id, win: win.id };

  async function act(shown: WinView, send: () => Promise<WinView>): Promise<boolean> {
    setProblem(undefined);
    keepWin(shown);
    try {
      keepWin(await send());
      return true;
    } catch (failure) {
      keepWin(win);
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure);
      return false;
    }
  }

  const cheer = () => {
    const cheered = !win.cheered;
    return act({ ...win, cheered, cheers: win.cheers + (cheered ? 1 : -1) }, async () => {
      const answer = await call(cheerWin, { params, body: { cheer: cheered } });
      return answer.data;
    });
  };

  const tryIt = async () => {
    const done = await act({ ...win, iAmTrying: true, trying: win.trying + 1 }, async () => {
      const answer = await call(tryWin, { params });
      return answer.data.win;
    });
    if (!done) return;
    announce(say('win:act.tried'));
    await readAgain(readThisWeek);
  };

  return {
    cheer: () => void cheer(),
    tryIt: () => void tryIt(),
    problem,
    forget: () => setProblem(undefined),
  };
}
