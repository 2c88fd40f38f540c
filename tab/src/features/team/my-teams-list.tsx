import { readMyTeams, type TeamRow } from '#contract/this-week.ts';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { TeamAvatar } from '../../components/avatars.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { dayAt, timeAt, weekdayAndDay } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';

const POLL = 15_000;

const useStyles = makeStyles({
  list: { margin: '12px 0 0', padding: 0, listStyle: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', gap: '12px', flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere', '& p': { margin: 0 } },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  care: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The teams of a manager of several: what is next in each, and one press to its agenda or set-up. */
export function MyTeamsList({ shown }: { shown: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const reading = useRoute(readMyTeams, {}, { poll: POLL });
  return (
    <Part reading={reading} failed={say('team:teams-failed')}>
      {({ teams }) => (
        <Surface title={say('team:teams')}>
          <ul className={styles.list}>
            {teams
              .filter((row) => row.may.setUp)
              .map((row) => (
                <MyTeam key={row.team.id} row={row} isShown={row.team.id === shown} />
              ))}
          </ul>
        </Surface>
      )}
    </Part>
  );
}

function MyTeam({ row, isShown }: { row: TeamRow; isShown: boolean }) {
  const styles = useStyles();
  const { say, phrase } = useWords();
  const { team, startsAt, zone } = row;
  const names = new Intl.ListFormat(wordsLanguage()).format(row.managers.map(({ name }) => name));
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <TeamAvatar team={team} />
        <div className={styles.text}>
          <h3 className={styles.name}>{team.name}</h3>
          <p className={mergeClasses(styles.line, row.tone === 'care' && styles.care)}>
            {startsAt !== undefined &&
              `${say('team:next-when', { day: weekdayAndDay(dayAt(startsAt, zone)), time: timeAt(startsAt, zone) })} `}
            {phrase(row.status)}
          </p>
          {names !== '' && <p className={styles.meta}>{say('team:managed-by', { names })}</p>}
        </div>
      </div>
      <div className={styles.actions}>
        <LinkButton to={paths.agenda(team.id)} name={say('team:agenda-of', { team: team.name })}>
          {say('team:agenda')}
        </LinkButton>
        {isShown ? null : (
          <LinkButton to={paths.setUp(team.id)} name={say('team:set-up-of', { team: team.name })}>
            {say('team:set-up')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
