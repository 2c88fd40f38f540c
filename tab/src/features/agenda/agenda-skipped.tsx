import { Button } from '@fluentui/react-button';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { type AgendaView, unskipAgenda } from '#contract/agenda.ts';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Surface } from '../../components/surface.tsx';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';
import { StartNow } from './start-now.tsx';
import { useAct } from './use-act.ts';
import { useComing } from './use-coming.ts';

/** Skipped a moment ago: the way back is where the agenda was. */
export function AgendaSkipped({
  view,
  onStored,
}: {
  view: AgendaView;
  onStored: (view: AgendaView) => void;
}) {
  const { say } = useWords();
  const { changed } = useComing(view.team.id);
  const { isBusy, problem, act } = useAct();
  const takeBack = () =>
    void act(
      () => call(unskipAgenda, { params: { team: view.team.id, agenda: view.id } }),
      ({ data }) => {
        onStored(data);
        changed();
      },
    );
  return (
    <Surface>
      {problem && <Bar tone="error">{problem.title}</Bar>}
      <EmptyState
        kind="topic"
        title={say('agenda:empty.skipped')}
        text={say('agenda:empty.skippedLine', { reason: view.skipReason ?? '' })}
        actions={
          view.may.run && (
            <>
              <Button icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={takeBack}>
                {say('agenda:coming.unskip')}
              </Button>
              <StartNow teamId={view.team.id} />
            </>
          )
        }
      />
    </Surface>
  );
}
