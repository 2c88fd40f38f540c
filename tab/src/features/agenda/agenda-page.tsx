import { readNextAgenda } from '#contract/agenda.ts';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { AgendaNone } from './agenda-none.tsx';
import { AgendaOpen } from './agenda-open.tsx';
import { AgendaSkeleton } from './agenda-skeleton.tsx';

const POLL = 5_000;

/** The next ten minutes of a team: two minutes to make them yours. */
export function AgendaPage({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const reading = useRoute(readNextAgenda, { params: { team: teamId } }, { poll: POLL });
  const { data: view, etag, problem } = reading;
  if (view) return <AgendaOpen key={view.id} view={view} etag={etag} reading={reading} />;
  if (problem?.code === 'not-found') return <AgendaNone teamId={teamId} />;
  return (
    <Page title={say('agenda:page.title')} hideTitle>
      <Part
        reading={reading}
        failed={say('agenda:page.failed')}
        safe={say('agenda:page.failedSafe')}
        skeleton={<AgendaSkeleton />}
      >
        {() => null}
      </Part>
    </Page>
  );
}
