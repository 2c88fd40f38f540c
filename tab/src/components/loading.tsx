import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useState, type ReactNode } from 'react';
import { NARROW } from '../lib/narrow.ts';

const useStyles = makeStyles({
  frame: { padding: '16px', display: 'grid', gap: '16px', [NARROW]: { padding: '12px' } },
  row: { display: 'grid', gap: '8px' },
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { '50%': { opacity: 0.55 } },
      animationDuration: '2s',
      animationIterationCount: 'infinite',
    },
  },
});

const WAIT = 300;

/** Nothing for 300 ms, so that a fast answer does not flicker; then boxes where the content will be. */
export function Loading({
  label,
  rows = 3,
  children,
}: {
  label: string;
  rows?: number;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WAIT);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div role="status" aria-label={label}>
      {children ?? (
        <div className={styles.frame}>
          {Array.from({ length: rows }, (_, row) => (
            <div className={styles.row} key={row}>
              <Bone width="32%" />
              <Bone width="72%" />
              <Bone width="48%" />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** One box of a skeleton. */
export function Bone({ width, height = 16 }: { width: string | number; height?: number }) {
  const styles = useStyles();
  return <div className={styles.bar} style={{ inlineSize: width, blockSize: height }} />;
}
