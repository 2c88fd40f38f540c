import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ItemView, RunView } from '#contract/agenda-view.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { minutesOfItem, type RunClock } from './run-clock.ts';

const useStyles = makeStyles({
  strip: { display: 'flex', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    position: 'relative',
    boxSizing: 'border-box',
    flexBasis: 0,
    height: '6px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fill: {
    position: 'absolute',
    inset: 0,
    right: 'auto',
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const markWords = {
  done: 'agenda:run.stepDone',
  skipped: 'agenda:run.stepSkipped',
  carried: 'agenda:run.stepCarried',
} as const;

/** The steps as bars, as wide as their minutes. The same is written for those who do not see it. */
export function StepStrip({
  items,
  run,
  clock,
}: {
  items: readonly ItemView[];
  run: RunView;
  clock: RunClock;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <ol className={styles.strip} aria-label={say('agenda:run.steps')}>
      {items.map((view, index) => {
        const mark = run.marks[view.item.id];
        const isNow = index === run.step;
        const key = isNow ? 'agenda:run.stepNow' : mark ? markWords[mark.as] : 'agenda:run.stepNext';
        const isOver = isNow && clock.left < 0;
        return (
          <li key={view.item.id} className={styles.step} style={{ flexGrow: minutesOfItem(view, run) }}>
            <div
              className={mergeClasses(styles.fill, isOver && styles.over)}
              style={{ width: `${filledOf(isNow, mark?.as === 'done', clock)}%` }}
            />
            <span className={styles.hidden}>{say(key, { title: phrase(view.title) })}</span>
          </li>
        );
      })}
    </ol>
  );
}

function filledOf(isNow: boolean, isDone: boolean, { left, minutes }: RunClock): number {
  if (!isNow) return isDone ? 100 : 0;
  return Math.round(Math.min(1, Math.max(0, 1 - left / (minutes * 60))) * 100);
}
