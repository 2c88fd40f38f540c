import type { ThisWeekView } from '#contract/this-week.ts';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: 'anywhere' } });

/** My wins that a moderator has hidden; why is said where the link leads. */
export function HiddenWins({ wins }: { wins: ThisWeekView['hidden'] }) {
  const styles = useStyles();
  const { say } = useWords();
  return wins.map(({ id, team, title }) => (
    <Bar key={id} tone="warning">
      <p className={styles.line}>{say('home:hiddenWin')}</p>
      <p className={styles.line}>
        <PageLink to={paths.win(team, id)}>{title}</PageLink>
      </p>
    </Bar>
  ));
}
