import { useState } from 'react';
import { cheerWin, tryWin, type WinView } from '#contract/win.ts';
import { call } from '../../lib/api.ts';

/** Cheer and I'll try it: shown at once, taken back if they could not be stored. */
export function useWinActs(win: WinView) {
  const [cheered, setCheered] = useState(win.cheered);
  const [isTrying, setIsTrying] = useState(win.iAmTrying);
  const [hasFailed, setHasFailed] = useState(false);
  const params = { team: win.team.id, win: win.id };

  async function show(show: () => void, takeBack: () => void, store: () => Promise<unknown>) {
    show();
    setHasFailed(false);
    try {
      await store();
    } catch {
      takeBack();
      setHasFailed(true);
    }
  }

  return {
    cheered,
    cheers: win.cheers + Number(cheered) - Number(win.cheered),
    isTrying: isTrying || win.iAmTrying,
    hasFailed,
    cheer: () =>
      void show(
        () => setCheered(!cheered),
        () => setCheered(cheered),
        () => call(cheerWin, { params, body: { cheer: !cheered } }),
      ),
    tryIt: () => {
      if (isTrying) return;
      void show(
        () => setIsTrying(true),
        () => setIsTrying(false),
        () => call(tryWin, { params }),
      );
    },
  };
}
