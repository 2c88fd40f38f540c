import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { useWords } from '../../lib/words.ts';
import { ChannelVersion } from './channel-version.tsx';
import { RunLive } from './run-live.tsx';
import { RunNotStarted } from './run-not-started.tsx';
import { RunOver } from './run-over.tsx';
import { useRun } from './use-run.ts';

/** The ten minutes, one step at a time: the same for the side panel, a tab and a phone. */
export function RunPage({ teamId, agendaId }: { teamId: string; agendaId: string }) {
  const { say } = useWords();
  const live = useRun(teamId, agendaId);
  const { view } = live;
  if (!view) {
    return (
      <Page title={say('agenda:run.title')} hideTitle>
        <Part reading={live.reading} failed={say('agenda:run.failed')} safe={say('agenda:run.failedSafe')}>
          {() => null}
        </Part>
      </Page>
    );
  }
  if (view.channel) return <ChannelVersion view={view} channel={view.channel} />;
  if (!view.run) return <RunNotStarted view={view} onStarted={live.answer} />;
  if (view.run.endedAt !== undefined) return <RunOver view={view} run={view.run} onAnswer={live.answer} />;
  return <RunLive live={live} view={view} run={view.run} />;
}
