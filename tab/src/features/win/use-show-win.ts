import { showWin } from '#contract/moderation.ts';
import { type WinView } from '#contract/win.ts';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';

/** Shows a hidden win again. `before` it goes from where it stood. */
export function useShowWin(win: WinView, before?: () => void) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  return useSaving(async () => {
    const { data } = await call(showWin, { params: { team: win.team.id, win: win.id } });
    before?.();
    keepWin(data);
    announce(say('win:hide.shown'));
  });
}
