import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';
import type { Run, Stretch } from './word-diff.ts';

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

/** Browsers do not announce del and ins reliably: it is said as well. */
function Mark({ as, text }: { as: 'removed' | 'added'; text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const Element = as === 'removed' ? 'del' : 'ins';
  return (
    <Element className={mergeClasses(styles.mark, styles[as])}>
      <span className={styles.hidden}>{` ${say(`playbook:${as}`)} `}</span>
      {text}
      <span className={styles.hidden}>{` ${say('playbook:marked-end')} `}</span>
    </Element>
  );
}

/** A text with what left it, or what is new in it. */
export function WordMarks({ runs, as }: { runs: Run[]; as: 'removed' | 'added' }) {
  const styles = useStyles();
  const { say } = useWords();
  if (runs.length === 0) return <span>{say('playbook:changes-empty')}</span>;
  return (
    <span className={styles.text}>
      {runs.map((run, index) =>
        run.marked ? <Mark key={index} as={as} text={run.text} /> : <span key={index}>{run.text}</span>,
      )}
    </span>
  );
}

/** Two texts as one. */
export function MergedMarks({ stretches }: { stretches: Stretch[] }) {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      {stretches.map(({ is, text }, index) =>
        is === 'kept' ? <span key={index}>{text}</span> : <Mark key={index} as={is} text={text} />,
      )}
    </span>
  );
}
