import { readTeam } from '#contract/team.ts';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Select } from '@fluentui/react-select';
import { useState } from 'react';
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
import { ManagersList } from './managers-list.tsx';
import { SetUpForm } from './set-up-form.tsx';

const useStyles = makeStyles({
  chooser: { maxWidth: '320px', '& .fui-Select, & select': { minWidth: 0 } },
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

/** For managers: the teams they manage, one at a time, with the way to its agenda and progress, and its set-up. */
export function MyTeamPage() {
  const { me } = useHere();
  const mine = me.teams.filter((team) => team.may.setUp);
  const [chosen, setChosen] = useState(mine.find((team) => team.home)?.id ?? mine[0]?.id);
  const styles = useStyles();
  if (chosen === undefined) {
    return (
      <Page title={say('team:title')}>
        <Surface>
          <EmptyState kind="topic" title={say('team:none-title')} text={say('team:none-text')} />
        </Surface>
      </Page>
    );
  }
  const chooser = mine.length > 1 && (
    <Field label={say('team:choose')} className={styles.chooser}>
      <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
        {mine.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </Select>
    </Field>
  );
  const team = mine.find((each) => each.id === chosen);
  return (
    <Page
      title={team?.name ?? say('team:title')}
      {...(team && { line: say('team:people', { count: team.people }) })}
      actions={
        <>
          <LinkButton to={paths.agenda(chosen)}>{say('team:agenda')}</LinkButton>
          <LinkButton to={paths.progress(chosen)}>{say('team:progress')}</LinkButton>
        </>
      }
    >
      {chooser}
      <OneTeam key={chosen} id={chosen} />
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
          <Surface title={say('team:managers')}>
            <div className={styles.body}>
              <ManagersList managers={view.managers} />
            </div>
          </Surface>
        </div>
      )}
    </Part>
  );
}
