import type { UseCaseLine } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  bar: {
    boxSizing: 'border-box',
    display: 'inline-block',
    width: '48px',
    height: '8px',
    flexShrink: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  worked: { display: 'block', height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** "14 of 17" with a bar that says the same; nothing tried is no nought per cent. */
export function Tries({ tries: { of, worked } }: Pick<UseCaseLine, 'tries'>) {
  const styles = useStyles();
  if (of === 0) return <span className={styles.none}>{say('playbook:no-tries')}</span>;
  return (
    <span className={styles.line}>
      <span className={styles.bar} aria-hidden>
        <span className={styles.worked} style={{ width: `${(100 * worked) / of}%` }} />
      </span>
      {say('playbook:tries', { worked, of })}
    </span>
  );
}
