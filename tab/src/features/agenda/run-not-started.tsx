import { Button } from '@fluentui/react-button';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import type { AgendaView } from '#contract/agenda-view.ts';
import { startRun } from '#contract/run.ts';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

export function RunNotStarted({
  view,
  onStarted,
}: {
  view: AgendaView;
  onStarted: (view: AgendaView) => void;
}) {
  const { say } = useWords();
  const { host } = useHere();
  const { isBusy, problem, act } = useAct();
  const params = { team: view.team.id, agenda: view.id };
  const start = () =>
    void act(
      () => call(startRun, { params, query: { chat: host.chat } }),
      ({ data }) => onStarted(data),
    );
  return (
    <Page
      title={say('agenda:run.notStarted')}
      line={say('agenda:page.when', { day: longDay(view.date), time: view.time })}
    >
      {problem && <Bar tone="error">{problem.title}</Bar>}
      <Surface>
        <EmptyState
          kind="topic"
          title={view.team.name}
          text={say('agenda:run.notStartedLine')}
          actions={
            view.may.run && (
              <Button appearance="primary" icon={<PlayRegular />} disabledFocusable={isBusy} onClick={start}>
                {say('agenda:run.start')}
              </Button>
            )
          }
        />
      </Surface>
    </Page>
  );
}
