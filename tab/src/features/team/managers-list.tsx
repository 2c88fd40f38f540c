import type { TeamView } from '#contract/team.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { PersonAvatar } from '../../components/avatars.tsx';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  person: { ...typographyStyles.body1, display: 'flex', gap: '8px', minWidth: 0, overflowWrap: 'anywhere' },
  how: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Who manages the team here, and by what. */
export function ManagersList({ managers }: Pick<TeamView, 'managers'>) {
  const styles = useStyles();
  if (managers.length === 0) return <p>{say('team:managers-none')}</p>;
  return (
    <ul className={styles.list}>
      {managers.map((manager) => (
        <li key={manager.id} className={styles.person}>
          <PersonAvatar person={manager} size={32} />
          <span>
            {manager.name}
            <span className={styles.how}>{say(`team:manager-${manager.how}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
