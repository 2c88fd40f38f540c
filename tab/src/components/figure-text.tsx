import type { FigureView } from '#contract/common.ts';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({
  figure: { fontVariantNumeric: 'tabular-nums' },
  big: { fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  of: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  withheld: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
  },
  lock: { fontSize: '20px' },
});

/** A figure as its type allows: exact, as a range, or locked with the reason. Never a number that privacy withholds. */
export function FigureText({ figure }: { figure: FigureView }) {
  const styles = useStyles();
  const { say } = useWords();
  switch (figure.is) {
    case 'shown':
      return (
        <span className={styles.figure}>
          <span className={styles.big}>{figure.n}</span>{' '}
          <span className={styles.of}>{say('tab:figure.of', { of: figure.of })}</span>
        </span>
      );
    case 'coded':
      return (
        <span className={styles.figure}>
          <span className={styles.big}>
            {figure.more === 'up-to-2' ? figure.signed : say('tab:figure.nearlyAll')}
          </span>{' '}
          <span className={styles.of}>
            {say(figure.more === 'up-to-2' ? 'tab:figure.upTo2' : 'tab:figure.allBut2', { of: figure.of })}
          </span>
        </span>
      );
    case 'withheld':
      return (
        <span className={styles.withheld}>
          <LockClosedRegular className={styles.lock} aria-hidden />
          {say(`tab:figure.withheld.${figure.why}`)}
        </span>
      );
  }
}
