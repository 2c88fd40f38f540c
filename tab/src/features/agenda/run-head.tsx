import { Caption1 } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { ItemView, RunView } from '#contract/agenda-view.ts';
import { useWords } from '../../lib/words.ts';
import { clockText, type RunClock } from './run-clock.ts';
import { StepStrip } from './step-strip.tsx';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gap: '8px',
    padding: '8px 16px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  meta: { color: tokens.colorNeutralForeground3 },
  timer: {
    fontSize: '28px',
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  soon: { color: tokens.colorStatusWarningForeground1 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

/** Seconds before the limit from which the timer warns by colour; the sign and the words carry it without. */
const SOON = 20;

export function RunHead(props: {
  items: readonly ItemView[];
  run: RunView;
  clock: RunClock;
  kind: ItemView['item']['kind'];
  menu: ReactNode;
}) {
  const { items, run, clock, kind, menu } = props;
  const styles = useStyles();
  const { say } = useWords();
  const isOver = clock.left < 0;
  const colour = isOver ? styles.over : clock.left <= SOON && styles.soon;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <Caption1 className={styles.meta}>
          {say('agenda:run.step', {
            step: run.step + 1,
            steps: items.length,
            kind: say(`agenda:kindInLine.${kind}`),
          })}
        </Caption1>
        {menu}
      </div>
      <div className={styles.row}>
        <span
          role="timer"
          aria-label={say('agenda:run.timer')}
          className={mergeClasses(styles.timer, colour)}
        >
          {clockText(clock.left)}
        </span>
        <Caption1 className={styles.meta}>
          {say(isOver ? 'agenda:run.over' : 'agenda:run.left', { minutes: clock.minutes })}
        </Caption1>
      </div>
      <StepStrip items={items} run={run} clock={clock} />
    </header>
  );
}
