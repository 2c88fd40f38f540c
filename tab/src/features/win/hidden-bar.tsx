import type { WinView } from '#contract/win.ts';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { useWords } from '../../lib/words.ts';
import { HiddenWhy } from './hidden-why.tsx';
import { useShowWin } from './use-show-win.ts';

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: 'anywhere' } });

/** Why a win is hidden, for its author and for who may show it again. */
export function HiddenBar({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const showing = useShowWin(win);
  const isMine = win.may.edit;
  return (
    <>
      <Bar
        tone="warning"
        {...(win.may.show && { action: { label: say('win:hide.show'), run: showing.run } })}
      >
        <p className={styles.line}>
          <strong>{say(isMine ? 'win:hide.mine' : 'win:hide.others', { name: win.author.name })}</strong>
        </p>
        <HiddenWhy win={win} />
        {isMine && <p className={styles.line}>{say('win:hide.mineMeans')}</p>}
      </Bar>
      {showing.problem && (
        <Bar tone="error">
          {say('win:hide.showFailed')} {showing.problem.title}
        </Bar>
      )}
    </>
  );
}
