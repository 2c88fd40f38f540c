import { showWin, type WinView } from '#contract/win.ts';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { dayAndMonth, dayAt } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: 'anywhere' } });

/** Why a win is hidden, for its author and for who may show it again. */
export function HiddenBar({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const zone = useZone();
  const keepWin = useKeepWin();
  const { hidden } = win;
  const showing = useSaving(async () => {
    keepWin((await call(showWin, { params: { team: win.team.id, win: win.id } })).data);
    announce(say('win:hide.shown'));
  });
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
        {hidden && (
          <p className={styles.line}>
            {say(`win:hide.by.${hidden.as}`, {
              by: hidden.by.name,
              date: dayAndMonth(dayAt(hidden.at, zone)),
            })}{' '}
            {hidden.reason !== 'other' && `${say(`win:hide.reason.${hidden.reason}`)} `}
            {hidden.words}
          </p>
        )}
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
