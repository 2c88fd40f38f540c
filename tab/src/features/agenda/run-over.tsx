import { makeStyles } from '@griffel/react';
import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView, RunView } from '#contract/agenda-view.ts';
import { finishRun, RECAP_WAITS_HOURS } from '#contract/run.ts';
import { Bar } from '../../components/bar.tsx';
import { DefaultButton } from '../../components/default-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { call } from '../../lib/api.ts';
import { dayAt, longDay, timeAt, weekdayAndDay } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { AddPlan } from './add-plan.tsx';
import { CorrectSummary } from './correct-summary.tsx';
import { listed } from './listed.ts';
import { PlansMade } from './plans-made.tsx';
import { clockOf, clockText } from './run-clock.ts';
import { summaryOf } from './run-summary.ts';
import { SummaryList } from './summary-list.tsx';
import { toldOf } from './told-summary.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  box: { padding: '16px' },
  told: { paddingTop: '16px' },
});

/** After the end: what came of it, who plans what, and the way to the next one. */
export function RunOver(props: { view: AgendaView; run: RunView; onAnswer: (view: AgendaView) => void }) {
  const { view, run, onAnswer } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { host } = useHere();
  const useCase = view.items.find((item) => item.useCase)?.useCase;
  const told = toldOf(run.told);
  const hasOtherPages = host.surface === 'personal' || host.surface === 'team';
  const time = clockText(clockOf(run, view.items, 0).elapsed);
  return (
    <Page
      title={say(run.ended === 'by-itself' ? 'agenda:done.endedByItself' : 'agenda:done.heading', { time })}
      line={say('agenda:done.lineDate', { team: view.team.name, date: longDay(view.date) })}
      actions={
        hasOtherPages && (
          <LinkButton to={paths.agenda(view.team.id)}>{say('agenda:done.nextAgenda')}</LinkButton>
        )
      }
    >
      <RecapBar view={view} run={run} onAnswer={onAnswer} />
      <Surface className={styles.box}>
        {view.may.correct ? (
          <CorrectSummary view={view} run={run} onAnswer={onAnswer} />
        ) : (
          <SummaryList lines={summaryOf(view.items, run, listed)} />
        )}
        {told.length > 0 && (
          <div className={styles.told}>
            <SummaryList lines={told} />
          </div>
        )}
        {useCase && <DefaultButton team={view.team.id} useCase={useCase.id} />}
      </Surface>
      <PlansMade made={run.made} />
      {view.may.correct && useCase && <AddPlan view={view} useCase={useCase} />}
    </Page>
  );
}

function RecapBar({
  view,
  run,
  onAnswer,
}: {
  view: AgendaView;
  run: RunView;
  onAnswer: (view: AgendaView) => void;
}) {
  const { say } = useWords();
  const { problem, act } = useAct();
  const { keep } = useAnswers();
  const params = { team: view.team.id, agenda: view.id };
  const post = () =>
    void act(
      () => call(finishRun, { params, body: { recap: true } }),
      (answer) => {
        keep(readAgenda, { params }, { data: answer.data, etag: undefined });
        onAnswer(answer.data);
      },
    );
  const late = new Date(Date.parse(run.endedAt ?? view.now) + RECAP_WAITS_HOURS * 3_600_000).toISOString();
  const until = `${weekdayAndDay(dayAt(late, view.zone))}, ${timeAt(late, view.zone)}`;
  const isWaiting = run.recap === 'waiting' && !run.recapIsLate;
  return (
    <>
      {problem && <Bar tone="error">{problem.title}</Bar>}
      {run.ended === 'by-itself' && (
        <Bar tone="info">
          {say(run.endedBy === 'meeting' ? 'agenda:done.endedWithMeeting' : 'agenda:done.endedByItselfLine')}
        </Bar>
      )}
      {run.recap === 'posted' && (
        <Bar tone="success">
          {run.inMeeting
            ? say('agenda:done.postedInMeeting')
            : say('agenda:done.posted', { channel: view.channelName })}
        </Bar>
      )}
      {run.recap === 'without' && <Bar tone="info">{say('agenda:done.without')}</Bar>}
      {run.recapIsLate && <Bar tone="info">{say('agenda:done.late')}</Bar>}
      {isWaiting && view.may.run && (
        <Bar tone="info" action={{ label: say('agenda:done.postRecap'), run: post }}>
          {say('agenda:done.waiting', { until })}
        </Bar>
      )}
      {isWaiting && !view.may.run && <Bar tone="info">{say('agenda:done.waitingMember')}</Bar>}
    </>
  );
}
