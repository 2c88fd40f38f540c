import type { ItemView } from '#contract/agenda-view.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { KindTile } from '../../components/kind-tile.tsx';
import { useHere } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  item: { display: 'flex', gap: '12px', minWidth: 0 },
  words: { flexGrow: 1, minWidth: 0 },
  meta: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontVariantNumeric: 'tabular-nums',
  },
  title: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

export function SegmentItem({ view }: { view: ItemView }) {
  const styles = useStyles();
  const { me } = useHere();
  const { say, phrase } = useWords();
  const isMine = view.win?.author.id === me.id;
  return (
    <li className={styles.item}>
      <KindTile kind={view.item.kind} />
      <div className={styles.words}>
        <div className={styles.meta}>
          <span>{say(`agenda:kind.${view.item.kind}`)}</span>
          <span>{say('agenda:min', { count: view.item.minutes })}</span>
        </div>
        <div className={styles.title}>
          {isMine && <strong>{say('home:next.yours')} </strong>}
          {phrase(view.title)}
        </div>
      </div>
    </li>
  );
}
