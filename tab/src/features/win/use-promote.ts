import { promoteWin } from '#contract/promotion.ts';
import { readPlaybook } from '#contract/playbook.ts';
import type { WinView } from '#contract/win.ts';
import { useLocation } from 'wouter';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';

/** An editor's press: the draft is made, its author is asked, and the draft opens. */
export function usePromote(win: WinView) {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const { readAgain } = useAnswers();
  return useSaving(async () => {
    const { data } = await call(promoteWin, { params: { team: win.team.id, win: win.id } });
    void readAgain(readPlaybook);
    announce(say('win:promotion.begun', { name: win.author.name }));
    goTo(paths.useCase(data.useCase));
  });
}
