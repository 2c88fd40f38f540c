import { readTeam, type TeamView } from '#contract/team.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect } from 'react';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { onSaveTab, setMaySave } from '../../lib/host.ts';
import { useRoute } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';
import { setUpWords } from './set-up-words.ts';

const SHOWS = ['agenda', 'wins', 'progress', 'playbook'] as const;

const useStyles = makeStyles({
  body: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '8px 16px 16px',
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  list: {
    display: 'grid',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& li': { display: 'flex', gap: '8px' },
  },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  ask: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** In a team the tab is the team's own; in a chat or meeting it is the person's. */
const tabAddress = (inTeam: boolean): string =>
  `${window.location.origin}${window.location.pathname}?surface=${inTeam ? 'team' : 'personal'}`;

/** The page Teams shows before it adds the tab to a channel, chat or meeting. There is nothing to choose: Save is open. */
export function ConfigPage() {
  const styles = useStyles();
  const { host, me } = useHere();
  const known = me.teams.find((team) => team.id === host.team);
  const team = useRoute(readTeam, { params: { team: known?.id ?? '' } }, { enabled: known !== undefined });
  const inTeam = host.team !== undefined;
  useEffect(() => {
    onSaveTab(() =>
      Promise.resolve({
        name: say('team:config-tab-name'),
        contentUrl: tabAddress(inTeam),
        entityId: 'playbook',
      }),
    );
    setMaySave(true);
  }, [inTeam]);
  const next = !inTeam ? undefined : !known ? 'app-missing' : known.isSetUp ? 'ready' : 'not-set-up';
  return (
    <Page title={known ? say('team:config-title', { name: known.name }) : say('team:config-title-new')}>
      <Surface title={say('team:config-shows')}>
        <div className={styles.body}>
          <p>{say('team:config-text')}</p>
          <ul className={styles.list}>
            {SHOWS.map((part) => (
              <li key={part}>
                <span className={styles.icon} aria-hidden>
                  <CheckmarkCircleRegular />
                </span>
                {say(`team:config-${part}`)}
              </li>
            ))}
          </ul>
          <p>
            <strong>{say('team:config-save')}</strong> {next && say(`team:config-${next}`)}
          </p>
          {team.data?.isSetUp && <p>{say('team:config-set-up', { setUp: setUpWords(team.data.setUp) })}</p>}
          <p className={styles.ask}>{askWords(team.data?.managers)}</p>
        </div>
      </Surface>
    </Page>
  );
}

function askWords(managers: TeamView['managers'] = []): string {
  const names = managers.slice(0, 2).map((manager) => manager.name);
  return names.length === 0
    ? say('team:config-ask-nobody')
    : say('team:config-ask', {
        names: new Intl.ListFormat(wordsLanguage(), { type: 'disjunction' }).format(names),
      });
}
