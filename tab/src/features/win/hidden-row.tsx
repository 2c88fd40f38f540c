import type { WinView } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { dayAt, shortDay } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { focusBeside } from './focus-beside.ts';
import { HiddenWhy } from './hidden-why.tsx';
import { useShowWin } from './use-show-win.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    padding: '12px 16px',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  act: { justifySelf: 'start', marginBlockStart: '4px' },
});

/** A hidden win: whose it is, who hid it, when and why, and the way back. */
export function HiddenRow({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const zone = useZone();
  const showing = useShowWin(win, () => focusBeside(win.id));
  const { author, id, may, sharedAt, team, title } = win;
  return (
    <li className={styles.row} data-win={id}>
      <h3 className={styles.title}>
        <PageLink to={paths.win(team.id, id)}>{title}</PageLink>
      </h3>
      <p className={styles.meta}>
        {say('win:hidden.whose', {
          name: author.name,
          team: team.name,
          date: shortDay(dayAt(sharedAt, zone)),
        })}
      </p>
      <HiddenWhy win={win} />
      {may.show ? (
        <span className={styles.act}>
          <Button size="small" aria-label={say('win:hidden.showNamed', { title })} onClick={showing.run}>
            {say('win:hide.show')}
          </Button>
        </span>
      ) : (
        <p className={styles.meta}>{say('win:hidden.byEditor')}</p>
      )}
      {showing.problem && (
        <Bar tone="error" action={{ label: say('tab:failed.again'), run: showing.run }}>
          {say('win:hide.showFailed')} {showing.problem.title}
        </Bar>
      )}
    </li>
  );
}
