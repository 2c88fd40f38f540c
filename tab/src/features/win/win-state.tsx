import { restoreWin, type WinView } from '#contract/win.ts';
import { Bar } from '../../components/bar.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';
import { HiddenBar } from './hidden-bar.tsx';

/** Says when a win is no longer shared; its author can take a withdrawal back for ten minutes. */
export function WinState({ win }: { win: WinView }) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  const restoring = useSaving(async () => {
    keepWin((await call(restoreWin, { params: { team: win.team.id, win: win.id } })).data);
    announce(say('win:page.restored'));
  });
  if (restoring.problem) {
    return (
      <Bar tone="error" action={{ label: say('tab:failed.again'), run: restoring.run }}>
        {restoring.problem.title}
      </Bar>
    );
  }
  if (win.state === 'hidden') return <HiddenBar win={win} />;
  if (win.state === 'shared') return null;
  if (!win.may.restore) return <Bar tone="info">{say('win:page.withdrawn')}</Bar>;
  return <UndoBar undo={restoring.run}>{say('win:page.withdrawn')}</UndoBar>;
}
