import type { ThisWeekView } from '#contract/this-week.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PageLink } from '../../components/page-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: '8px 16px 16px', listStyleType: 'none' },
  line: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What colleagues made of my wins this week. Nothing to say, nothing shown. */
export function ReusedWins({ wins }: { wins: ThisWeekView['reused'] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (wins.length === 0) return null;
  return (
    <Surface title={say('home:reused.title')}>
      <ul className={styles.list}>
        {wins.map(({ people, win, worked }) => (
          <li key={win.id}>
            <PageLink to={paths.win(win.team, win.id)}>{win.title}</PageLink>
            <span className={styles.line}>
              {say('home:reused.tried', { count: people })} {say('home:reused.worked', { count: worked })}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
