import type { TeamRow as Row } from '#contract/this-week.ts';
import { ArrowTrendingDownRegular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { PlayCircleRegular } from '@fluentui/react-icons/svg/play-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { TeamAvatar } from '../../components/avatars.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { dayAt, timeAt, weekdayAndDay } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  words: { display: 'flex', gap: '12px', flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  status: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    gap: '4px',
    margin: '4px 0 0',
  },
  care: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: '16px', flexShrink: 0 },
  action: { display: 'flex', flexWrap: 'wrap', gap: '8px', [NARROW]: { flexBasis: '100%', display: 'grid' } },
});

const ICONS = { calm: CheckmarkCircleRegular, care: ArrowTrendingDownRegular, running: PlayCircleRegular };

export function TeamRow({ row }: { row: Row }) {
  const styles = useStyles();
  const { say, phrase } = useWords();
  const { host } = useHere();
  const label = say(row.may.run ? 'home:next.open' : 'home:next.see');
  const Icon = ICONS[row.tone];
  const managers = new Intl.ListFormat(wordsLanguage()).format(row.managers.map(({ name }) => name));
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <TeamAvatar team={row.team} />
        <div>
          <h3 className={styles.name}>{row.team.name}</h3>
          {row.startsAt !== undefined && (
            <p className={styles.when}>
              {say('home:row.when', {
                day: weekdayAndDay(dayAt(row.startsAt, row.zone)),
                time: timeAt(row.startsAt, row.zone),
              })}
            </p>
          )}
          <p className={mergeClasses(styles.status, row.tone === 'care' && styles.care)}>
            <Icon className={styles.icon} aria-hidden />
            <span>{phrase(row.status)}</span>
          </p>
          {managers !== '' && <p className={styles.when}>{say('home:row.managers', { names: managers })}</p>}
        </div>
      </div>
      <div className={styles.action}>
        <LinkButton
          to={paths.agenda(row.team.id)}
          name={say('home:row.openNamed', { label, team: row.team.name })}
        >
          {label}
        </LinkButton>
        {row.may.setUp && host.surface === 'personal' && (
          <LinkButton
            to={paths.setUp(row.team.id)}
            name={say('home:row.setUpNamed', { team: row.team.name })}
          >
            {say('home:row.setUp')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
