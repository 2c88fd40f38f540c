import type { AgendaView } from '#contract/agenda-view.ts';
import { moveAgenda } from '#contract/coming.ts';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { useWords } from '../../lib/words.ts';
import { HourDialog } from './hour-dialog.tsx';
import { useAct } from './use-act.ts';

interface Props {
  teamId: string;
  segment: { id: string; date: string; time: string };
  today: string;
  onClose: () => void;
  onMoved: (view: AgendaView) => void;
}

/** Gives this one segment another day and hour; the others stay where they are. */
export function MoveDialog({ teamId, segment, today, onClose, onMoved }: Props) {
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  return (
    <HourDialog
      title={say('agenda:move.title')}
      line={say('agenda:move.line', { day: longDay(segment.date), time: segment.time })}
      confirm={say('agenda:move.confirm')}
      failed={say('agenda:move.failed')}
      first={{ date: segment.date, time: segment.time }}
      today={today}
      isBusy={isBusy}
      problem={problem}
      onClose={onClose}
      onChoose={(body) =>
        void act(
          () => call(moveAgenda, { params: { team: teamId, agenda: segment.id }, body }),
          ({ data }) => {
            onMoved(data);
            onClose();
          },
        )
      }
    />
  );
}
