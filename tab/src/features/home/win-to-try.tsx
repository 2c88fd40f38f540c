import type { WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PersonAvatar } from '../../components/avatars.tsx';
import { Bar } from '../../components/bar.tsx';
import { CopyText } from '../../components/copy-text.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { TryButton } from '../../components/try-button.tsx';
import { WinMinutes, WinProof } from '../../components/win-facts.tsx';
import { MEDIUM } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useWinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  win: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Titles of one or two lines, the rest in line with its neighbours.
    gridTemplateRows: 'auto minmax(40px, 1fr) auto auto',
    gap: '8px',
    padding: '8px 16px 16px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderLeft: 'none' },
    [MEDIUM]: {
      gridTemplateRows: 'none',
      padding: '12px 16px',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      ':first-child': { borderTop: 'none' },
    },
  },
  by: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  link: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  facts: { display: 'grid', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

export function WinToTry({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const acts = useWinActs(win);
  return (
    <li className={styles.win}>
      <div className={styles.by}>
        <PersonAvatar person={win.author} />
        {win.author.name}
      </div>
      <h3 className={styles.title}>
        <PageLink to={paths.win(win.team.id, win.id)} className={styles.link}>
          {win.title}
        </PageLink>
      </h3>
      <div className={styles.facts}>
        <WinMinutes win={win} />
        <WinProof win={win} />
      </div>
      <div className={styles.actions}>
        <TryButton win={win} tryIt={acts.tryIt} size="small" />
        {win.prompt !== undefined && (
          <CopyText
            text={win.prompt}
            label={say('win:act.copy')}
            name={say('win:act.copyNamed', { title: win.title })}
            size="small"
            appearance="subtle"
          />
        )}
      </div>
      {acts.problem && (
        <Bar tone="error" dismiss={acts.forget}>
          {say('win:act.failed')} {acts.problem.title}
        </Bar>
      )}
    </li>
  );
}
