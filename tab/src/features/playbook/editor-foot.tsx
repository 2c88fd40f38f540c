import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect } from 'react';
import { MEDIUM } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  foot: {
    display: 'none',
    [MEDIUM]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: '4px 8px',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      padding: '8px 12px',
      // The page's own padding, so that the bar reaches its edges.
      margin: '0 -12px -12px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '@media (min-width: 640px) and (max-width: 899px)': { margin: '0 -32px -32px' },
  },
  count: { flex: '1 1 80px' },
  actions: { display: 'flex', gap: '4px' },
});

/** The bar under a narrow editor. What is written is scrolled clear of it. */
export function EditorFoot({ faults, children }: { faults: number; children: ReactNode }) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.style.scrollPaddingBottom = '72px';
    return () => void (document.documentElement.style.scrollPaddingBottom = '');
  }, []);
  return (
    <div className={styles.foot}>
      {faults > 0 && (
        <Caption1 className={styles.count}>{say('playbook:faults-first', { count: faults })}</Caption1>
      )}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
