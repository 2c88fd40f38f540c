import type { AgendaView } from '#contract/agenda-view.ts';
import { Bar } from '../../components/bar.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { longDay } from '../../lib/dates.ts';
import { ApiProblem } from '../../lib/api.ts';
import type { Reading } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import type { Draft } from './agenda-draft.ts';
import type { useStart } from './use-start.ts';

interface Props {
  view: AgendaView;
  reading: Reading<AgendaView>;
  draft: Draft;
  start: ReturnType<typeof useStart>;
  undo: string | undefined;
  onUndo: () => void;
  onDismiss: () => void;
  onRetry: () => void;
}

/** What must be known of the list as a whole, at its top. */
export function AgendaBars({ view, reading, draft, start, undo, onUndo, onDismiss, onRetry }: Props) {
  const { say } = useWords();
  const { run } = view;
  return (
    <>
      {reading.problem && (
        <Bar tone="warning" action={{ label: say('tab:failed.again'), run: reading.again }}>
          {reading.problem.title}
        </Bar>
      )}
      {view.own && view.state === 'prepared' && (
        <Bar tone="info">
          {say('agenda:page.movedBar', { day: longDay(view.own.date), time: view.own.time })}
        </Bar>
      )}
      {start.problem && <Bar tone="error">{start.problem.title}</Bar>}
      {draft.is === 'failed' && (
        <Bar tone="error" action={{ label: say('agenda:save.retry'), run: onRetry }}>
          {say('agenda:save.failed')} {draft.why instanceof ApiProblem ? draft.why.title : ''}{' '}
          {say('agenda:save.failedHint')}
        </Bar>
      )}
      {view.state === 'running' && run && (
        <Bar tone="info">
          {say('agenda:page.runningBar', { step: run.step + 1, steps: view.items.length })}
        </Bar>
      )}
      {undo !== undefined && (
        <UndoBar undo={onUndo} dismiss={onDismiss}>
          {undo}
        </UndoBar>
      )}
    </>
  );
}
