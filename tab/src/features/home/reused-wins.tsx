import type { ThisWeekView } from '#contract/this-week.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { PageLink } from '../../components/page-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { NewsSetting } from './news-setting.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: '8px 16px 16px', listStyleType: 'none' },
  none: { ...typographyStyles.body1, margin: 0, padding: '8px 16px' },
  line: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What colleagues made of my wins this week. Nothing to say and nothing to take back, nothing shown. */
export function ReusedWins({ isMuted, wins }: { isMuted: boolean; wins: ThisWeekView['reused'] }) {
  const styles = useStyles();
  const { say } = useWords();
  // Whoever takes it back here keeps the place they pressed in.
  const [wasMuted, setWasMuted] = useState(isMuted);
  if (isMuted && !wasMuted) setWasMuted(true);
  if (wins.length === 0 && !isMuted && !wasMuted) return null;
  return (
    <Surface title={say('home:reused.title')}>
      {wins.length === 0 ? (
        <p className={styles.none}>{say('home:reused.none')}</p>
      ) : (
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
      )}
      <NewsSetting isMuted={isMuted} />
    </Surface>
  );
}
