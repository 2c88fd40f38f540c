import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';
import { clockOf, READING_LIMIT, readingSecondsOf } from './reading-time.ts';

const WIDTH = 112;

const useStyles = makeStyles({
  row: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  track: {
    position: 'relative',
    width: `${WIDTH}px`,
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fill: { height: '100%', borderRadius: 'inherit', backgroundColor: tokens.colorCompoundBrandBackground },
  limit: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
  over: { color: tokens.colorStatusWarningForeground1 },
  overFill: { backgroundColor: tokens.colorStatusWarningBackground3 },
});

/** How long a script takes to read aloud, beside the limit. The scale grows when the script is over it. */
export function ReadingMeter({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const seconds = readingSecondsOf(text);
  const over = seconds > READING_LIMIT;
  const scale = WIDTH / Math.max(seconds, READING_LIMIT * 1.25);
  const words = { time: clockOf(seconds), limit: clockOf(READING_LIMIT) };
  return (
    <span className={mergeClasses(styles.row, over && styles.over)}>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.fill, over && styles.overFill)}
          style={{ display: 'block', width: `${seconds * scale}px` }}
        />
        <span className={styles.limit} style={{ left: `${READING_LIMIT * scale}px` }} />
      </span>
      {say(over ? 'playbook:reading-over' : 'playbook:reading', words)}
    </span>
  );
}
