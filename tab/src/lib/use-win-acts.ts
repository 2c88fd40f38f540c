import { readThisWeek } from '#contract/this-week.ts';
import { listTried, reportTry, takeBackTry } from '#contract/tried.ts';
import { type Tried } from '#contract/tried.ts';
import { cheerWin, tryWin, type WinView } from '#contract/win.ts';
import { useState } from 'react';
import { announce } from './announce.ts';
import { ApiProblem, call } from './api.ts';
import { useKeepWin } from './kept-wins.ts';
import { useAnswers } from './use-route.ts';
import { useWords } from './words.ts';
import { withTried } from './with-tried.ts';

/** Cheer, "I'll try it" and what came of it, shown at once and taken back with a sentence when they could not be saved. */
export function useWinActs(win: WinView) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  const { readAgain } = useAnswers();
  const [problem, setProblem] = useState<ApiProblem>();
  const [triedProblem, setTriedProblem] = useState<ApiProblem>();
  const params = { team: win.team.id, win: win.id };

  async function act(shown: WinView, send: () => Promise<WinView>, tell = setProblem): Promise<boolean> {
    tell(undefined);
    keepWin(shown);
    try {
      keepWin(await send());
      return true;
    } catch (failure) {
      keepWin(win);
      if (!(failure instanceof ApiProblem)) throw failure;
      tell(failure);
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

  const sayTried = async (outcome: Tried | undefined, send: () => Promise<WinView>) => {
    const done = await act(withTried(win, outcome), send, setTriedProblem);
    if (done) announce(say(outcome === undefined ? 'win:outcome.tookBack' : 'win:outcome.noted'));
    await Promise.all([readAgain(listTried, params), readAgain(readThisWeek)]);
  };
  const report = (outcome: Tried, word?: string) =>
    sayTried(outcome, async () => (await call(reportTry, { params, body: { outcome, word } })).data);
  const takeBack = () => sayTried(undefined, async () => (await call(takeBackTry, { params })).data);

  return {
    cheer: () => void cheer(),
    tryIt: () => void tryIt(),
    report: (outcome: Tried, word?: string) => void report(outcome, word),
    takeBack: () => void takeBack(),
    problem,
    /** Why a report could not be saved; told where it was asked. */
    triedProblem,
    forget: () => {
      setProblem(undefined);
      setTriedProblem(undefined);
    },
  };
}
export type WinActs = ReturnType<typeof useWinActs>;
