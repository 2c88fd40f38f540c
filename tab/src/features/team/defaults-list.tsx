import type { TeamView } from '#contract/team.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { DefaultButton } from '../../components/default-button.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { dayAndMonth } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  row: { ...typographyStyles.body1, display: 'grid', justifyItems: 'start', overflowWrap: 'anywhere' },
  by: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What the team does as a matter of course, who said so and since when. Agendas do not propose it. */
export function DefaultsList({ view }: { view: TeamView }) {
  const styles = useStyles();
  if (view.defaults.length === 0) return <p>{say('team:defaults-none')}</p>;
  return (
    <ul className={styles.list}>
      {view.defaults.map(({ useCase, by, at }) => (
        <li key={useCase.id} className={styles.row}>
          <PageLink to={paths.useCase(useCase.id)}>{useCase.title}</PageLink>
          <span className={styles.by}>
            {say('team:defaults-by', { name: by.name, date: dayAndMonth(at.slice(0, 10)) })}
          </span>
          <DefaultButton team={view.id} useCase={useCase.id} />
        </li>
      ))}
    </ul>
  );
}
