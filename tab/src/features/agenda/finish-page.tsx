import { Button } from '@fluentui/react-button';
import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { AgendaView, RunView } from '#contract/agenda-view.ts';
import { finishRun } from '#contract/run.ts';
import { useEffect, useRef } from 'react';
import { Bar } from '../../components/bar.tsx';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { useWords } from '../../lib/words.ts';
import { listed } from './listed.ts';
import { clockText, type RunClock } from './run-clock.ts';
import { summaryOf } from './run-summary.ts';
import { useStepStyles } from './step-heading.tsx';
import { SummaryList } from './summary-list.tsx';
import { toldOf } from './told-summary.ts';
import { useAct } from './use-act.ts';
import type { Live } from './use-run.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: '16px',
    boxSizing: 'border-box',
    maxWidth: '760px',
    margin: '0 auto',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: {
    display: 'grid',
    gap: '8px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  big: { minHeight: '44px' },
});

interface Props {
  live: Live;
  view: AgendaView;
  run: RunView;
  clock: RunClock;
  onBack: () => void;
}

/** What came of each item, where the recap goes, and the two ways to finish. */
export function FinishPage({ live, view, run, clock, onBack }: Props) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isWaiting = live.waiting.length > 0;
  const params = { team: view.team.id, agenda: view.id };
  const finish = (recap: boolean) => {
    if (isWaiting) return;
    void act(
      () => call(finishRun, { params, body: { recap } }),
      ({ data }) => live.answer(data),
    );
  };
  return (
    <main className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={step.heading}>
          {say('agenda:done.heading', { time: clockText(clock.elapsed) })}
        </h1>
        <Caption1 className={step.meta}>
          {say('agenda:done.lineDate', { team: view.team.name, date: longDay(view.date) })}
        </Caption1>
      </div>
      {isWaiting && <Bar tone="warning">{say('agenda:done.waitsForMoves')}</Bar>}
      {problem && (
        <Bar tone="error">
          {say('agenda:done.failed')} {problem.title}
        </Bar>
      )}
      <SummaryList lines={[...summaryOf(view.items, run, listed), ...toldOf(run.told)]} />
      <div className={styles.actions}>
        <Body1>
          {run.inMeeting
            ? say('agenda:done.recapToMeeting', { channel: view.channelName })
            : say('agenda:done.recapTo', { channel: view.channelName, team: view.team.name })}
        </Body1>
        <Button
          className={styles.big}
          appearance="primary"
          disabledFocusable={isBusy || isWaiting}
          onClick={() => finish(true)}
        >
          {say('agenda:done.finishPost')}
        </Button>
        <Button
          className={styles.big}
          appearance="subtle"
          disabledFocusable={isBusy || isWaiting}
          onClick={() => finish(false)}
        >
          {say('agenda:done.finish')}
        </Button>
        <Button className={styles.big} appearance="transparent" onClick={onBack}>
          {say('agenda:run.back')}
        </Button>
      </div>
    </main>
  );
}
