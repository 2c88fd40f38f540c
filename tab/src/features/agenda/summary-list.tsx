import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { KindTile } from '../../components/kind-tile.tsx';
import type { SummaryLine } from './run-summary.ts';
import { phrase } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '12px' },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  outcome: { color: tokens.colorNeutralForeground2 },
});

export function SummaryList({ lines }: { lines: readonly SummaryLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ id, kind, title, outcome }) => (
        <li key={id} className={styles.line}>
          <KindTile kind={kind} />
          <div className={styles.words}>
            <span className={styles.title}>{phrase(title)}</span>
            <Caption1 className={styles.outcome}>{phrase(outcome)}</Caption1>
          </div>
        </li>
      ))}
    </ul>
  );
}
