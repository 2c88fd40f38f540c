import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { ThisWeekPage } from '../features/home/this-week-page.tsx';
import { NoSuchPage } from './no-such-page.tsx';

const AgendaPage = lazy(() =>
  import('../features/agenda/agenda-page.tsx').then((m) => ({ default: m.AgendaPage })),
);
const RunPage = lazy(() => import('../features/agenda/run-page.tsx').then((m) => ({ default: m.RunPage })));
const GalleryPage = lazy(() =>
  import('../features/win/gallery-page.tsx').then((m) => ({ default: m.GalleryPage })),
);
const WinPage = lazy(() => import('../features/win/win-page.tsx').then((m) => ({ default: m.WinPage })));
const PlaybookPage = lazy(() =>
  import('../features/playbook/playbook-page.tsx').then((m) => ({ default: m.PlaybookPage })),
);
const UseCasePage = lazy(() =>
  import('../features/playbook/use-case-page.tsx').then((m) => ({ default: m.UseCasePage })),
);
const ProgressPage = lazy(() =>
  import('../features/progress/progress-page.tsx').then((m) => ({ default: m.ProgressPage })),
);
const MyTeamPage = lazy(() =>
  import('../features/team/my-team-page.tsx').then((m) => ({ default: m.MyTeamPage })),
);

/** One table of pages for all surfaces. Each is loaded when it is first opened. */
export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <ThisWeekPage />
      </Route>
      <Route path="/wins">
        <GalleryPage />
      </Route>
      <Route path="/wins/:team/:win">
        {({ team, win }) => <WinPage key={win} teamId={team} winId={win} />}
      </Route>
      <Route path="/teams/:team/agenda">{({ team }) => <AgendaPage key={team} teamId={team} />}</Route>
      <Route path="/teams/:team/agenda/:agenda/run">
        {({ team, agenda }) => <RunPage key={agenda} teamId={team} agendaId={agenda} />}
      </Route>
      <Route path="/teams/:team/progress">{({ team }) => <ProgressPage key={team} teamId={team} />}</Route>
      <Route path="/team">
        <MyTeamPage />
      </Route>
      <Route path="/playbook">
        <PlaybookPage />
      </Route>
      <Route path="/playbook/:useCase">{({ useCase }) => <UseCasePage key={useCase} id={useCase} />}</Route>
      <Route>
        <NoSuchPage />
      </Route>
    </Switch>
  );
}
