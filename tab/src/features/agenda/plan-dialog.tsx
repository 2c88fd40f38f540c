import type { AgendaView } from '#contract/agenda-view.ts';
import { planSegment } from '#contract/coming.ts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { addDays } from '../../lib/dates.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useWords } from '../../lib/words.ts';
import { HourDialog } from './hour-dialog.tsx';
import { useAct } from './use-act.ts';

interface Props {
  teamId: string;
  today: string;
  onClose: () => void;
  onPlanned: (view: AgendaView) => void;
}

/** Plans one segment; pressing twice is one segment. */
export function PlanDialog({ teamId, today, onClose, onPlanned }: Props) {
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const [opId] = useState(newOpId);
  return (
    <HourDialog
      title={say('agenda:plan.title')}
      line={say('agenda:plan.line')}
      confirm={say('agenda:plan.confirm')}
      failed={say('agenda:plan.failed')}
      first={{ date: addDays(today, 1), time: '09:30' }}
      today={today}
      isBusy={isBusy}
      problem={problem}
      onClose={onClose}
      onChoose={(hour) =>
        void act(
          () => call(planSegment, { params: { team: teamId }, body: { opId, ...hour } }),
          ({ data }) => {
            onPlanned(data);
            onClose();
          },
        )
      }
    />
  );
}
