import type { WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PageLink } from '../../components/page-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { MEDIUM } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { useStaying } from './use-staying.ts';
import { WinToTry } from './win-to-try.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    margin: 0,
    padding: '8px 0 0',
    listStyleType: 'none',
    [MEDIUM]: { gridAutoFlow: 'row' },
  },
  none: { padding: '8px 16px 16px' },
  noneTitle: { ...typographyStyles.body1Strong, margin: 0 },
  noneLine: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: '4px 0 0' },
});

export function WinsToTry({ wins: listed }: { wins: readonly WinView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const wins = useStaying(listed);
  return (
    <Surface
      title={say('home:wins.title')}
      meta={wins.length > 0 ? say('home:wins.meta') : undefined}
      action={<PageLink to={paths.wins}>{say('home:wins.all')}</PageLink>}
    >
      {wins.length === 0 ? (
        <div className={styles.none}>
          <h3 className={styles.noneTitle}>{say('home:wins.none')}</h3>
          <p className={styles.noneLine}>{say('home:wins.noneLine')}</p>
        </div>
      ) : (
        <ul className={styles.list}>
          {wins.map((win) => (
            <WinToTry key={win.id} win={win} />
          ))}
        </ul>
      )}
    </Surface>
  );
}
