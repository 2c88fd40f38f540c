import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import type { RunView } from '#contract/agenda-view.ts';
import { useWords } from '../../lib/words.ts';
import type { RunClock } from './run-clock.ts';
import type { Live } from './use-run.ts';

const useStyles = makeStyles({
  bars: { display: 'grid', gap: '4px', padding: '8px 16px 0', ':empty': { display: 'none' } },
});

const REFUSED = {
  move: 'agenda:run.refused',
  plan: 'agenda:who.refused',
  told: 'agenda:told.refused',
} as const;

interface Props {
  live: Live;
  clock: RunClock;
  item: string;
  mark: RunView['marks'][string] | undefined;
  isDriving: boolean;
  helm: { isNew: boolean; forget: () => void };
}

/** What must be known beside the step itself: no connection, a refused move, a mark, the budget used up. */
export function RunBars({ live, clock, item, mark, isDriving, helm }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { isCutOff, waiting, refusal, forget, move } = live;
  const undo = isDriving
    ? { label: say('agenda:run.unmark'), run: () => move({ do: 'unmark', item }) }
    : undefined;
  const more = { label: say('agenda:run.addMinute'), run: () => move({ do: 'add-minute', item }) };
  return (
    <div className={styles.bars}>
      {isCutOff && <Bar tone="warning">{say('agenda:run.offline', { count: waiting.length })}</Bar>}
      {refusal && (
        <Bar tone="error" dismiss={forget}>
          {say(REFUSED[refusal.entry.is], {
            reason: refusal.problem.title,
          })}
        </Bar>
      )}
      {helm.isNew && (
        <Bar tone="info" dismiss={helm.forget}>
          {say('agenda:helm.yours')}
        </Bar>
      )}
      {mark?.as === 'carried' && (
        <Bar tone="info" action={undo}>
          {say('agenda:run.markedCarried')}
        </Bar>
      )}
      {mark?.as === 'skipped' && (
        <Bar tone="info" action={undo}>
          {mark.reason
            ? say('agenda:run.markedSkippedBecause', { reason: mark.reason })
            : say('agenda:run.markedSkipped')}
        </Bar>
      )}
      {clock.isUp && (
        <Bar tone="error" action={isDriving ? more : undefined}>
          {say('agenda:run.up', { count: clock.budget })}
        </Bar>
      )}
    </div>
  );
}
