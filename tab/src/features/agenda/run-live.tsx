import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useRef, useState } from 'react';
import type { AgendaView, RunView } from '#contract/agenda-view.ts';
import type { PersonRef } from '#contract/common.ts';
import { announce } from '../../lib/announce.ts';
import { useHere } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';
import { FinishPage } from './finish-page.tsx';
import { clockOf } from './run-clock.ts';
import { RunBars } from './run-bars.tsx';
import { RunBody } from './run-body.tsx';
import { RunFoot } from './run-foot.tsx';
import { RunHead } from './run-head.tsx';
import { RunMenu } from './run-menu.tsx';
import { nameOfPlace, type Part, partsOf, type Place, placeAfter, placeBefore } from './run-walk.ts';
import { RunWatcher } from './run-watcher.tsx';
import { ToldWins } from './told-wins.tsx';
import { useServerSeconds } from './server-clock.ts';
import { StepHeadingRef } from './step-heading.tsx';
import { useAlarms } from './use-alarms.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { usePlans } from './use-plans.ts';
import type { Live } from './use-run.ts';
import { useHelmNews } from './use-helm-news.ts';
import { useStepNews } from './use-step-news.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    maxWidth: '760px',
    minHeight: 'calc(100vh - 52px)',
    margin: '0 auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { minHeight: '100vh' },
  body: { flexGrow: 1, padding: '16px', minWidth: 0 },
});

/** A segment on its way: head with the timer, the step on screen, and what comes next. */
export function RunLive({ live, view, run }: { live: Live; view: AgendaView; run: RunView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, me } = useHere();
  const [parts, setParts] = useState<Record<string, Part>>({});
  const [isFinishing, setIsFinishing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const { items } = view;
  const current = items[run.step];
  const isLeading = (view.may.run || view.may.drive) && host.surface !== 'stage';
  const isDriving = run.iDrive && isLeading;
  const clock = clockOf(run, items, useServerSeconds(view.now));
  const plans = usePlans(view, me.id, live.waiting, live.add);
  useAlarms(clock.left, current?.item.id);
  const helm = useHelmNews(run);
  const movedByMe = useStepNews(view, run, heading);

  const known = partsOf(current, isLeading);
  const part = known.find((each) => each === parts[current?.item.id ?? '']) ?? known[0];
  const place: Place = { step: run.step, part };
  const next = placeAfter(items, place, isLeading);
  const before = placeBefore(items, place, isLeading);

  function noteChosen() {
    if (plans && plans.chosen.size > 0) plans.note(plans.chosen);
  }
  function giveHelm({ id }: PersonRef) {
    noteChosen();
    live.move({ do: 'give-helm', to: id });
  }
  function go(to: Place | 'end') {
    noteChosen();
    if (to === 'end') return setIsFinishing(true);
    const { part: toPart } = to;
    const target = items[to.step];
    if (target && toPart) setParts({ ...parts, [target.item.id]: toPart });
    if (to.step === run.step) {
      if (toPart) announce(say(`agenda:useCase.${toPart}`));
      return;
    }
    movedByMe();
    live.move({ do: 'go', step: to.step });
  }
  useArrowKeys(isDriving && !isFinishing, { next: () => go(next), back: () => before && go(before) });

  if (isFinishing && isDriving) {
    return (
      <FinishPage live={live} view={view} run={run} clock={clock} onBack={() => setIsFinishing(false)} />
    );
  }
  if (!current) return null;
  return (
    <main className={mergeClasses(styles.page, host.surface === 'sidePanel' && styles.panel)}>
      <RunHead
        items={items}
        run={run}
        clock={clock}
        kind={current.item.kind}
        menu={
          <RunMenu
            view={view}
            item={current.item.id}
            isDriving={isDriving}
            live={live}
            onGiveHelm={giveHelm}
            onFinish={() => go('end')}
          />
        }
      />
      <RunBars
        live={live}
        clock={clock}
        item={current.item.id}
        mark={run.marks[current.item.id]}
        isDriving={isDriving}
        helm={helm}
      />
      <StepHeadingRef value={heading}>
        <div className={styles.body}>
          <RunBody
            view={current}
            agenda={view}
            part={part}
            plans={plans}
            reader={{ me: me.id, zone: view.zone, isLeading, isDriving }}
            onPart={(to) => setParts({ ...parts, [current.item.id]: to })}
            onCarry={() => live.move({ do: 'carry', item: current.item.id })}
          />
          {host.surface !== 'stage' && <ToldWins view={view} told={run.told} live={live} />}
        </div>
      </StepHeadingRef>
      {isDriving ? (
        <RunFoot
          nextLabel={
            next === 'end'
              ? say('agenda:run.finish')
              : say('agenda:run.next', { what: say(`agenda:run.to.${nameOfPlace(items, place, next)}`) })
          }
          onNext={() => go(next)}
          onBack={before && (() => go(before))}
        />
      ) : (
        <RunWatcher
          driver={run.driver.name}
          onTakeOver={
            view.may.run && host.surface !== 'stage' ? () => live.move({ do: 'take-over' }) : undefined
          }
        />
      )}
    </main>
  );
}
