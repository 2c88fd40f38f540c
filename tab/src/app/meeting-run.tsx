import { readNextAgenda } from '#contract/agenda.ts';
import { linkMeeting, readMeeting } from '#contract/meeting.ts';
import { type ReactNode, useState } from 'react';
import { Button } from '@fluentui/react-button';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { Part } from '../components/part.tsx';
import { Surface } from '../components/surface.tsx';
import { ApiProblem, call } from '../lib/api.ts';
import { useHere } from '../lib/here.ts';
import { useRoute } from '../lib/use-route.ts';
import { useWords, type WordKey } from '../lib/words.ts';
import { lazyPage } from './lazy-page.ts';

const AgendaPage = lazyPage(
  ['agenda'],
  async () => (await import('../features/agenda/agenda-page.tsx')).AgendaPage,
);
const RunPage = lazyPage(['agenda'], async () => (await import('../features/agenda/run-page.tsx')).RunPage);

/** Side panel and stage show the run of the meeting's team. A channel names it; a chat's is chosen once and kept. */
export function MeetingRun() {
  const { host, me } = useHere();
  const { say } = useWords();
  const only = me.teams.length === 1 ? me.teams[0]?.id : undefined;
  const known = host.team ?? only;
  if (known !== undefined) return <NextRun teamId={known} />;
  if (me.teams.length === 0) return <WhichTeam title="tab:meeting.noTeam" line="tab:meeting.noTeamLine" />;
  if (host.chat === undefined) return <ChosenRun />;
  return <LinkedRun chat={host.chat} failed={say('tab:failed.meeting')} />;
}

function LinkedRun({ chat, failed }: { chat: string; failed: string }) {
  const meeting = useRoute(readMeeting, { params: { chat } });
  // Another team than one of mine meets here: what it does is not for me, and mine may still be looked at.
  if (meeting.problem?.code === 'not-allowed') return <ChosenRun />;
  return (
    <Part reading={meeting} failed={failed}>
      {({ team }) => (team ? <NextRun teamId={team.id} /> : <ChosenRun chat={chat} />)}
    </Part>
  );
}

/** The choice opens at once; for a chat it is kept for next time, and a lost link only asks again. */
function ChosenRun({ chat }: { chat?: string }) {
  const { me } = useHere();
  const [chosen, setChosen] = useState<string>();
  if (chosen !== undefined) return <NextRun teamId={chosen} />;
  const choose = (team: string) => {
    setChosen(team);
    if (chat !== undefined) void call(linkMeeting, { params: { team, chat } }).catch(ignoreProblem);
  };
  return (
    <WhichTeam title="tab:meeting.which" line="tab:meeting.whichLine">
      {me.teams.map((team) => (
        <Button key={team.id} onClick={() => choose(team.id)}>
          {team.name}
        </Button>
      ))}
    </WhichTeam>
  );
}

function ignoreProblem(problem: unknown): void {
  if (!(problem instanceof ApiProblem)) throw problem;
}

function WhichTeam({ title, line, children }: { title: WordKey; line: WordKey; children?: ReactNode }) {
  const { say } = useWords();
  return (
    <Page title={say('tab:meeting.title')}>
      <Surface>
        <EmptyState kind="topic" title={say(title)} text={say(line)} actions={children} />
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
