import type { ProgressView, ProgressWeek } from '#contract/progress.ts';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { FigureText } from '../../components/figure-text.tsx';
import { dayAndMonth } from '../../lib/dates.ts';
import { MEDIUM } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { FigureBox } from './figure-box.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: '16px',
    // Two beside each other; one where two would be narrower than 128 px.
    [MEDIUM]: { gridTemplateColumns: 'repeat(auto-fit, minmax(max(128px, 34%), 1fr))', gap: '12px' },
  },
  big: { fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  not: { color: tokens.colorNeutralForeground3 },
});

const windowOf = (weeks: readonly ProgressWeek[]) => ({
  from: dayAndMonth(weeks[0]?.monday ?? ''),
  to: dayAndMonth(weeks.at(-1)?.monday ?? ''),
});

/** The four figures of a team, each with its window. */
export function FigureRow({ view }: { view: ProgressView }) {
  const styles = useStyles();
  const { weeks, fourWeeks, segments, wins } = view;
  const settled = weeks.filter((week) => week.settled);
  const last = settled.at(-1);
  const four = settled.slice(-4);
  const all = weeks.length > 0 ? windowOf(weeks) : undefined;
  const notYet = <span className={styles.not}>{say('progress:not-yet')}</span>;
  return (
    <div className={styles.row}>
      <FigureBox
        label={say('progress:active-last')}
        definition={[say('progress:define-active-last'), say('progress:define-active-last-2')]}
        window={last ? lastWindow(last) : say('progress:active-last-none')}
      >
        {last ? <FigureText figure={last.active} /> : notYet}
      </FigureBox>
      <FigureBox
        label={say('progress:active-four')}
        definition={[say('progress:define-active-four'), say('progress:define-active-last')]}
        window={four.length < 4 ? say('progress:active-four-none') : fourWindow(four, fourWeeks)}
      >
        {four.length < 4 ? notYet : <FigureText figure={fourWeeks} />}
      </FigureBox>
      <FigureBox
        label={say('progress:segments')}
        definition={[say('progress:define-segments')]}
        window={
          all
            ? say(segmentsWindow(segments), {
                ...all,
                skipped: segments.skipped,
                async: segments.async,
              })
            : ''
        }
      >
        {segments.due === 0 ? (
          notYet
        ) : (
          <FigureText figure={{ is: 'shown', n: segments.held, heard: segments.held, of: segments.due }} />
        )}
      </FigureBox>
      <FigureBox
        label={say('progress:wins')}
        definition={[say('progress:define-wins')]}
        window={all ? say('progress:wins-window', all) : ''}
      >
        <span className={styles.big}>{wins}</span>
      </FigureBox>
    </div>
  );
}

function lastWindow({ active, monday }: ProgressWeek): string {
  const date = dayAndMonth(monday);
  return active.is === 'shown'
    ? say('progress:active-last-window', { date, heard: active.heard })
    : say('progress:active-last-coded', { date });
}

function fourWindow(four: readonly ProgressWeek[], figure: ProgressView['fourWeeks']): string {
  return figure.is === 'shown'
    ? say('progress:active-four-window', { ...windowOf(four), heard: figure.heard })
    : say('progress:active-four-coded', windowOf(four));
}

function segmentsWindow({ due, async }: ProgressView['segments']) {
  if (due === 0) return 'progress:segments-none';
  return async > 0 ? 'progress:segments-window-async' : 'progress:segments-window';
}
