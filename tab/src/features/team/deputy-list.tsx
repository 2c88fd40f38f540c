import type { DeputyView, TeamView } from '#contract/team.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { PersonAvatar } from '../../components/avatars.tsx';
import { dayRange } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  deputy: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    overflowWrap: 'anywhere',
  },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  view: TeamView;
  isBusy: boolean;
  onEnd: (deputy: DeputyView) => void;
}

export function DeputyList({ view, isBusy, onEnd }: Props) {
  const styles = useStyles();
  if (view.deputies.length === 0) return <p className={styles.none}>{say('team:deputy-none')}</p>;
  return (
    <ul className={styles.list}>
      {view.deputies.map((deputy) => (
        <li key={`${deputy.week} ${deputy.person.id}`} className={styles.deputy}>
          <PersonAvatar person={deputy.person} size={32} />
          <span className={styles.words}>{deputyWords(deputy)}</span>
          {view.may.nameDeputy && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={say('team:deputy-end-named', { who: deputyWords(deputy) })}
              onClick={() => onEnd(deputy)}
            >
              {say('team:deputy-end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function deputyWords({ by, mine, monday, person, sunday }: DeputyView): string {
  const days = dayRange(monday, sunday);
  return mine
    ? say('team:deputy-mine', { name: person.name, days })
    : say('team:deputy-theirs', { name: person.name, by: by.name, days });
}
