import type { WinView } from '#contract/win.ts';
import { makeStyles } from '@griffel/react';
import { dayAndMonth, dayAt } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: 'anywhere' } });

/** Who hid a win, when and why. */
export function HiddenWhy({ win: { hidden } }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const zone = useZone();
  if (!hidden) return null;
  return (
    <p className={styles.line}>
      {say(`win:hide.by.${hidden.as}`, { by: hidden.by.name, date: dayAndMonth(dayAt(hidden.at, zone)) })}{' '}
      {hidden.reason !== 'other' && `${say(`win:hide.reason.${hidden.reason}`)} `}
      {hidden.words}
    </p>
  );
}
