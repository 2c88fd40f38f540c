import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { mergedDiff, shortened } from '../word-diff.ts';
import { MergedMarks } from '../word-marks.tsx';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: '12px',
    minWidth: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: 'grid', gap: '12px', margin: 0, '& dd': { margin: 0, lineHeight: '22px' } },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export interface Difference {
  name: string;
  before: string;
  after: string;
}

/** Differences one below the other, what left and what came in one text. */
export function DiffBox({
  title,
  differences,
  children,
}: {
  title: string;
  differences: readonly Difference[];
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {differences.map(({ after, before, name }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd>
              <MergedMarks stretches={shortened(mergedDiff(before, after))} />
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
