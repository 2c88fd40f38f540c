import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';
import type { Run } from './word-diff.ts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusSmall },
  removed: {
    textDecorationLine: 'line-through',
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A text with what left it, or what is new in it. Browsers do not announce del and ins reliably: it is said as well. */
export function WordMarks({ runs, as }: { runs: Run[]; as: 'removed' | 'added' }) {
  const styles = useStyles();
  const { say } = useWords();
  const Mark = as === 'removed' ? 'del' : 'ins';
  if (runs.length === 0) return <span>{say('playbook:changes-empty')}</span>;
  return (
    <span className={styles.text}>
      {runs.map((run, index) =>
        run.marked ? (
          <Mark key={index} className={mergeClasses(styles.mark, styles[as])}>
            <span className={styles.hidden}>{` ${say(`playbook:${as}`)} `}</span>
            {run.text}
            <span className={styles.hidden}>{` ${say('playbook:marked-end')} `}</span>
          </Mark>
        ) : (
          <span key={index}>{run.text}</span>
        ),
      )}
    </span>
  );
}
