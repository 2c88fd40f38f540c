import type { FeaturedWins } from '#contract/moderation.ts';
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

type Featured = FeaturedWins['featured'];
const NONE: Featured = [];

const isShared = ({ state }: WinView): boolean => state === 'shared';

/** Featured ones stand first, and not a second time below. One that was just hidden is gone before the list is read again. */
export function WinGrid({ wins, featured = NONE }: { wins: readonly WinView[]; featured?: Featured }) {
  const styles = useStyles();
  return (
    <ul className={styles.grid}>
      {featured
        .map(({ by, win }) => ({ by, win: wins.find(({ id }) => id === win.id) ?? win }))
        .filter(({ win }) => isShared(win))
        .map(({ by, win }) => (
          <WinTile key={win.id} win={win} featuredBy={by.name} />
        ))}
      {wins
        .filter(isShared)
        .filter(({ id }) => !featured.some(({ win }) => win.id === id))
        .map((win) => (
          <WinTile key={win.id} win={win} />
        ))}
    </ul>
  );
}
