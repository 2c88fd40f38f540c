import { readMe } from '#contract/person.ts';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { keepDepartments } from '../lib/departments.ts';
import { HereContext } from '../lib/here.ts';
import type { HostContext } from '../lib/host.ts';
import { paths } from '../lib/paths.ts';
import { useRoute } from '../lib/use-route.ts';
import { useWords } from '../lib/words.ts';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { FailedPart } from '../components/failed-part.tsx';
import { Surface } from '../components/surface.tsx';
import { lazyPage } from './lazy-page.ts';
import { Pages } from './pages.tsx';
import { ShareWinHost } from './share-win-host.tsx';
import { TabRow } from './tab-row.tsx';
import { tabsOf } from './tabs.ts';

/** Beside a meeting only: the agenda's contract is not part of what every page loads first. */
const MeetingRun = lazyPage(['agenda'], async () => (await import('./meeting-run.tsx')).MeetingRun);

const ConfigPage = lazyPage(
  ['team', 'department'],
  async () => (await import('../features/team/config-page.tsx')).ConfigPage,
);

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

const isInMeeting = ({ surface }: HostContext): boolean => surface === 'sidePanel' || surface === 'stage';

/** What every surface shares: who I am is known before anything is drawn, then its tabs (if it has some) and its page. */
export function Shell({ host }: { host: HostContext }) {
  const styles = useStyles();
  const { say } = useWords();
  const [location] = useLocation();
  const me = useRoute(readMe);
  if (!me.data) {
    return (
      <div className={styles.frame}>
        {me.problem ? (
          <Page title={say('tab:name')}>
            <Surface>
              <FailedPart
                title={say('tab:failed.app')}
                safe={say('tab:failed.safe')}
                problem={me.problem}
                again={me.again}
              />
            </Surface>
          </Page>
        ) : (
          <Loading label={say('tab:loading')} />
        )}
      </div>
    );
  }
  keepDepartments(me.data.departments);
  const here = { host, me: me.data };
  return (
    <HereContext.Provider value={here}>
      <div className={styles.frame}>
        <ShareWinHost>
          <TabRow tabs={tabsOf(here)} />
          <Suspense fallback={<Loading label={say('tab:loading')} />}>
            {host.surface === 'config' ? (
              <ConfigPage />
            ) : isInMeeting(host) && location === paths.thisWeek ? (
              <MeetingRun />
            ) : (
              <Pages />
            )}
          </Suspense>
        </ShareWinHost>
      </div>
    </HereContext.Provider>
  );
}
