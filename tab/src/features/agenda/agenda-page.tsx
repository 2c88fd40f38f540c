import { useState } from 'react';
import { readNextAgenda } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { useAnswers, useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { AgendaNone } from './agenda-none.tsx';
import { AgendaOpen } from './agenda-open.tsx';
import { AgendaSkeleton } from './agenda-skeleton.tsx';

const POLL = 5_000;

/** The next ten minutes of a team: two minutes to make them yours. */
export function AgendaPage({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const reading = useRoute(readNextAgenda, { params: { team: teamId } }, { poll: POLL });
  const { keep } = useAnswers();
  // What was just skipped stays until somebody goes on: the answer to "next" is another agenda already.
  const [over, setOver] = useState<AgendaView>();
  const { data, etag, problem } = reading;
  const view = over ?? data;
  function store(stored: AgendaView) {
    const isOver = stored.state === 'skipped' || stored.state === 'async';
    setOver(isOver ? stored : undefined);
    if (!isOver) keep(readNextAgenda, { params: { team: teamId } }, { data: stored, etag: undefined });
  }
  if (view)
    return (
      <AgendaOpen
        key={view.id}
        view={view}
        etag={over ? undefined : etag}
        reading={reading}
        onStored={store}
        onGoOn={() => setOver(undefined)}
      />
    );
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
