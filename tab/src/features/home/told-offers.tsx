import type { ToldWinView } from '#contract/told-win.ts';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';
import { ToldOffer } from './told-offer.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: '12px 16px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
});

/** Wins I told aloud, as drafts: mine to share or to discard. Nothing is drawn where there are none. */
export function ToldOffers({ offers }: { offers: readonly ToldWinView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (offers.length === 0) return null;
  return (
    <Surface title={say('home:told.title')}>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li className={styles.row} key={offer.id}>
            <ToldOffer offer={offer} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}
