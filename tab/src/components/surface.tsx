import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { NARROW } from '../lib/narrow.ts';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    boxShadow: tokens.shadow2,
    borderRadius: tokens.borderRadiusXLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', padding: '16px 16px 0' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  meta: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    [NARROW]: { order: 1, flexBasis: '100%' },
  },
  action: { marginInlineStart: 'auto', whiteSpace: 'nowrap' },
});

interface Props {
  /** The part's heading; it also names the region. */
  title?: string;
  meta?: ReactNode;
  /** At the far end of the heading's line. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A white box on the page. No surface inside a surface: inside are hairlines or a grey block. */
export function Surface({ title, meta, action, className, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      className={mergeClasses(styles.surface, className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {meta !== undefined && <span className={styles.meta}>{meta}</span>}
          {action !== undefined && <span className={styles.action}>{action}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
