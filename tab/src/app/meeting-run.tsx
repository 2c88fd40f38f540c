import { readNextAgenda } from '#contract/agenda.ts';
import { useState } from 'react';
import { Button } from '@fluentui/react-button';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { Part } from '../components/part.tsx';
import { Surface } from '../components/surface.tsx';
import { useHere } from '../lib/here.ts';
import { useRoute } from '../lib/use-route.ts';
import { useWords } from '../lib/words.ts';
import { lazyPage } from './lazy-page.ts';

const AgendaPage = lazyPage(
  ['agenda'],
  async () => (await import('../features/agenda/agenda-page.tsx')).AgendaPage,
);
const RunPage = lazyPage(['agenda'], async () => (await import('../features/agenda/run-page.tsx')).RunPage);

/** Side panel and stage show the run of the meeting's team. A meeting outside a channel does not name one, so it is asked. */
export function MeetingRun() {
  const { host, me } = useHere();
  const { say } = useWords();
  const only = me.teams.length === 1 ? me.teams[0]?.id : undefined;
  const [chosen, setChosen] = useState(host.team ?? only);
  if (chosen !== undefined) return <NextRun teamId={chosen} />;
  return (
    <Page title={say('tab:meeting.title')}>
      <Surface>
        <EmptyState
          kind="topic"
          title={say(me.teams.length === 0 ? 'tab:meeting.noTeam' : 'tab:meeting.which')}
          text={say(me.teams.length === 0 ? 'tab:meeting.noTeamLine' : 'tab:meeting.whichLine')}
          actions={me.teams.map((team) => (
            <Button key={team.id} onClick={() => setChosen(team.id)}>
              {team.name}
            </Button>
          ))}
        />
      </Surface>
    </Page>
  );
}

function NextRun({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const agenda = useRoute(readNextAgenda, { params: { team: teamId } });
  // Nothing is planned: the agenda's page is where one starts now.
  if (agenda.problem?.code === 'not-found') return <AgendaPage teamId={teamId} />;
  return (
    <Part reading={agenda} failed={say('tab:failed.meeting')}>
      {({ id }) => <RunPage teamId={teamId} agendaId={id} />}
    </Part>
  );
}
