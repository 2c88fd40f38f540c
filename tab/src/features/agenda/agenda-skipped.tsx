import { Button } from '@fluentui/react-button';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { postChannelVersion } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import { unskipAgenda } from '#contract/coming.ts';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Surface } from '../../components/surface.tsx';
import { call } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { StartNow } from './start-now.tsx';
import { useAct } from './use-act.ts';
import { useComing } from './use-coming.ts';

/** No meeting this time: what the channel has instead, or can still have. */
export function AgendaSkipped({
  view,
  onStored,
  onGoOn,
}: {
  view: AgendaView;
  onStored: (view: AgendaView) => void;
  onGoOn: () => void;
}) {
  const { say } = useWords();
  const { changed } = useComing(view.team.id);
  const { isBusy, problem, act } = useAct();
  const params = { team: view.team.id, agenda: view.id };
  const isInChannel = view.state === 'async';
  const post = () =>
    void act(
      () => call(postChannelVersion, { params }),
      ({ data }) => onStored(data),
    );
  const reason = view.skipReason ?? '';
  const takeBack = () =>
    void act(
      () => call(unskipAgenda, { params }),
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
        title={say(isInChannel ? 'agenda:empty.inChannel' : 'agenda:empty.skipped')}
        text={
          isInChannel
            ? say('agenda:empty.inChannelLine', { channel: view.channelName })
            : say('agenda:empty.skippedLine', { reason })
        }
        actions={
          <>
            {isInChannel && (
              <LinkButton to={paths.run(view.team.id, view.id)}>{say('agenda:empty.seeAnswers')}</LinkButton>
            )}
            {view.may.channel && (
              <Button disabledFocusable={isBusy} onClick={post}>
                {say('agenda:empty.postShort')}
              </Button>
            )}
            {!isInChannel && view.may.run && (
              <Button icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={takeBack}>
                {say('agenda:coming.unskip')}
              </Button>
            )}
            <Button onClick={onGoOn}>{say('agenda:done.nextAgenda')}</Button>
            {view.may.run && <StartNow teamId={view.team.id} />}
          </>
        }
      />
    </Surface>
  );
}
