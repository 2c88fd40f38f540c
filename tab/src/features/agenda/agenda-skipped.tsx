import type { AgendaView } from '#contract/agenda.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';
import { StartNow } from './start-now.tsx';

export function AgendaSkipped({ view }: { view: AgendaView }) {
  const { say } = useWords();
  return (
    <Surface>
      <EmptyState
        kind="topic"
        title={say('agenda:empty.skipped')}
        text={say('agenda:empty.skippedLine', { reason: view.skipReason ?? '' })}
        actions={view.may.run && <StartNow teamId={view.team.id} />}
      />
    </Surface>
  );
}
