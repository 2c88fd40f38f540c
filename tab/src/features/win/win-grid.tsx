import type { WinView } from '#contract/win.ts';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';
import { WinTile } from './win-tile.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    // Three, two or one, as the page is wide.
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [NARROW]: { gap: '12px' },
  },
});

export function WinGrid({ wins }: { wins: readonly WinView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.grid}>
      {wins.map((win) => (
        <WinTile key={win.id} win={win} />
      ))}
    </ul>
  );
}
