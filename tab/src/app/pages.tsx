import { Route, Switch } from 'wouter';
import { lazyPage } from './lazy-page.ts';
import { NoSuchPage } from './no-such-page.tsx';

const ThisWeekPage = lazyPage(
  ['home'],
  async () => (await import('../features/home/this-week-page.tsx')).ThisWeekPage,
);
const AgendaPage = lazyPage(
  ['agenda'],
  async () => (await import('../features/agenda/agenda-page.tsx')).AgendaPage,
);
const RunPage = lazyPage(['agenda'], async () => (await import('../features/agenda/run-page.tsx')).RunPage);
const HistoryPage = lazyPage(
  ['agenda'],
  async () => (await import('../features/agenda/history-page.tsx')).HistoryPage,
);
const GalleryPage = lazyPage(
  ['win', 'department'],
  async () => (await import('../features/win/gallery-page.tsx')).GalleryPage,
);
const HiddenPage = lazyPage(
  ['win'],
  async () => (await import('../features/win/hidden-page.tsx')).HiddenPage,
);
const WinPage = lazyPage(['win'], async () => (await import('../features/win/win-page.tsx')).WinPage);
const PlaybookPage = lazyPage(
  ['playbook', 'lint', 'department'],
  async () => (await import('../features/playbook/playbook-page.tsx')).PlaybookPage,
);
const UseCasePage = lazyPage(
  ['playbook', 'lint', 'department'],
  async () => (await import('../features/playbook/use-case-page.tsx')).UseCasePage,
);
const SequencePage = lazyPage(
  ['playbook', 'department'],
  async () => (await import('../features/playbook/sequence/sequence-page.tsx')).SequencePage,
);
const AllSequencesPage = lazyPage(
  ['playbook', 'department'],
  async () => (await import('../features/playbook/sequence/all-sequences-page.tsx')).AllSequencesPage,
);
const SettingsPage = lazyPage(
  ['playbook', 'department'],
  async () => (await import('../features/playbook/settings/settings-page.tsx')).SettingsPage,
);
const VersionsPage = lazyPage(
  ['versions', 'playbook', 'department'],
  async () => (await import('../features/playbook/versions/versions-page.tsx')).VersionsPage,
);
const ImportPage = lazyPage(
  ['transfer', 'versions', 'playbook', 'lint', 'department'],
  async () => (await import('../features/playbook/transfer/import-page.tsx')).ImportPage,
);
const UseCaseHistoryPage = lazyPage(
  ['versions', 'playbook', 'department'],
  async () => (await import('../features/playbook/history/history-page.tsx')).HistoryPage,
);
const ReviewPage = lazyPage(
  ['versions', 'playbook', 'lint', 'department'],
  async () => (await import('../features/playbook/review/review-page.tsx')).ReviewPage,
);
const ProgressPage = lazyPage(
  ['progress'],
  async () => (await import('../features/progress/progress-page.tsx')).ProgressPage,
);
const MyTeamPage = lazyPage(
  ['team', 'home', 'progress', 'department'],
  async () => (await import('../features/team/my-team-page.tsx')).MyTeamPage,
);

/** One table of pages for all surfaces. Each is loaded, with its words, when it is first opened. */
export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <ThisWeekPage />
      </Route>
      <Route path="/wins">
        <GalleryPage />
      </Route>
      <Route path="/wins/hidden">
        <HiddenPage />
      </Route>
      <Route path="/wins/:team/:win">
        {({ team, win }) => <WinPage key={win} teamId={team} winId={win} />}
      </Route>
      <Route path="/teams/:team/agenda">{({ team }) => <AgendaPage key={team} teamId={team} />}</Route>
      <Route path="/teams/:team/agenda/:agenda/run">
        {({ team, agenda }) => <RunPage key={agenda} teamId={team} agendaId={agenda} />}
      </Route>
      <Route path="/teams/:team/history">{({ team }) => <HistoryPage key={team} teamId={team} />}</Route>
      <Route path="/teams/:team/progress">{({ team }) => <ProgressPage key={team} teamId={team} />}</Route>
      <Route path="/team">
        <MyTeamPage />
      </Route>
      <Route path="/team/:team">{({ team }) => <MyTeamPage key={team} teamId={team} />}</Route>
      <Route path="/playbook">
        <PlaybookPage />
      </Route>
      <Route path="/sequence">
        <AllSequencesPage />
      </Route>
      <Route path="/sequence/:department">
        {({ department }) => <SequencePage key={department} department={department} />}
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/settings/from/:version">
        {({ version }) => <SettingsPage key={version} from={Number(version)} />}
      </Route>
      <Route path="/versions">
        <VersionsPage />
      </Route>
      <Route path="/import">
        <ImportPage />
      </Route>
      <Route path="/versions/open">
        <ReviewPage />
      </Route>
      <Route path="/playbook/:useCase/history">
        {({ useCase }) => <UseCaseHistoryPage key={useCase} useCase={useCase} />}
      </Route>
      <Route path="/playbook/:useCase">{({ useCase }) => <UseCasePage key={useCase} id={useCase} />}</Route>
      <Route>
        <NoSuchPage />
      </Route>
    </Switch>
  );
}
