import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useState } from 'react';
import { planSegment } from '#contract/coming.ts';
import { Bar } from '../../components/bar.tsx';
import { call } from '../../lib/api.ts';
import { addDays } from '../../lib/dates.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useWords } from '../../lib/words.ts';
import { HourFields, isWhole } from './hour-fields.tsx';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    width: '100%',
    maxWidth: '400px',
    textAlign: 'start',
    marginBlockStart: '16px',
  },
});

interface Props {
  teamId: string;
  today: string;
  onPlanned: () => void;
}

/** Plans the first segment where there is none: on the page itself, which becomes the agenda. */
export function PlanForm({ teamId, today, onPlanned }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const [opId] = useState(newOpId);
  const [hour, setHour] = useState({ date: addDays(today, 1), time: '09:30' });
  const isReady = isWhole(hour) && !isBusy;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isReady) return;
    void act(() => call(planSegment, { params: { team: teamId }, body: { opId, ...hour } }), onPlanned);
  }
  return (
    <form className={styles.form} aria-label={say('agenda:plan.title')} onSubmit={onSubmit}>
      {problem && (
        <Bar tone="error">
          {say('agenda:plan.failed')} {problem.title}
        </Bar>
      )}
      <HourFields hour={hour} today={today} onChange={setHour} />
      <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
        {say('agenda:plan.confirm')}
      </Button>
    </form>
  );
}
