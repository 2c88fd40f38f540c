import { readTeam } from '#contract/team.ts';
import { makeStyles } from '@griffel/react';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { DefaultsList } from './defaults-list.tsx';
import { DeputyPart } from './deputy-part.tsx';
import { ManagersList } from './managers-list.tsx';
import { MyTeamsList } from './my-teams-list.tsx';
import { SetUpForm } from './set-up-form.tsx';

const useStyles = makeStyles({
  side: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', [NARROW]: { gap: '12px' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 376px',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [NARROW]: { gap: '12px' },
  },
  body: { padding: '12px 16px 16px' },
});

/** For managers: the teams they manage, one of them opened, with the way to its agenda and progress, and its set-up. */
export function MyTeamPage({ teamId }: { teamId?: string }) {
  const { me } = useHere();
  const mine = me.teams.filter((team) => team.may.setUp);
  const team = mine.find(({ id }) => id === teamId) ?? mine.find(({ home }) => home) ?? mine[0];
  if (team === undefined) {
    return (
      <Page title={say('team:title')}>
        <Surface>
          <EmptyState kind="topic" title={say('team:none-title')} text={say('team:none-text')} />
        </Surface>
      </Page>
    );
  }
  return (
    <Page
      title={team.name}
      line={say('team:people', { count: team.people })}
      actions={
        <>
          <LinkButton to={paths.agenda(team.id)}>{say('team:agenda')}</LinkButton>
          <LinkButton to={paths.progress(team.id)}>{say('team:progress')}</LinkButton>
        </>
      }
    >
      {mine.length > 1 && <MyTeamsList shown={team.id} />}
      <OneTeam key={team.id} id={team.id} />
    </Page>
  );
}

function OneTeam({ id }: { id: string }) {
  const styles = useStyles();
  const team = useRoute(readTeam, { params: { team: id } });
  return (
    <Part reading={team} failed={say('team:failed')}>
      {(view) => (
        <div className={styles.columns}>
          <Surface
            title={say(view.isSetUp ? 'team:set-up' : 'team:set-up-first')}
            meta={say(view.isSetUp ? 'team:set-up-line' : 'team:set-up-first-text')}
          >
            <div className={styles.body}>
              {view.may.setUp ? <SetUpForm view={view} etag={team.etag ?? ''} /> : say('team:not-mine')}
            </div>
          </Surface>
          <div className={styles.side}>
            <Surface title={say('team:managers')}>
              <div className={styles.body}>
                <ManagersList managers={view.managers} />
              </div>
            </Surface>
            <DeputyPart view={view} />
            <Surface title={say('team:defaults')} meta={say('team:defaults-line')}>
              <div className={styles.body}>
                <DefaultsList view={view} />
              </div>
            </Surface>
          </div>
        </div>
      )}
    </Part>
  );
}
