import type { ProgressView } from '#contract/progress.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { dayAndMonth, shortDay } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';
import { plotDataOf, type PlotPoint } from './plot-data.ts';
import { PlotFigures, PlotSegments } from './plot-figures.tsx';
import { PlotGround } from './plot-ground.tsx';
import { type Layout, layoutOf } from './plot-layout.ts';
import { PlotLegend } from './plot-legend.tsx';
import { usePlotStyles } from './plot-styles.ts';
import { useWidth } from './use-width.ts';
import { plotSentence, weekSentence } from './week-words.ts';

const useStyles = makeStyles({
  frame: { position: 'relative' },
  walk: {
    position: 'absolute',
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '0' },
  },
  said: {
    ...typographyStyles.caption1,
    minHeight: '16px',
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

const countOf = ({ low, of }: PlotPoint): string => say('progress:figure-n-of', { n: low, of });

/** Active people by week. One stop of the Tab key: the arrows walk the weeks and each is said whole. */
export function WeeksPlot({ view }: { view: ProgressView }) {
  const styles = useStyles();
  const plotStyles = usePlotStyles();
  const [box, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number>();
  const data = plotDataOf(view);
  const last = view.weeks.length - 1;
  const layout =
    width > 0
      ? layoutOf(data, width, {
          ...(view.training !== undefined && {
            training: say('progress:plot-training', { date: dayAndMonth(view.training) }),
          }),
          band: say('progress:plot-band'),
          bandShort: say('progress:plot-band-short'),
          weeks: view.weeks.map(({ afterTraining, monday }) => String(afterTraining ?? shortDay(monday))),
        })
      : undefined;
  const here = view.weeks[at ?? last];
  const sentence = here ? weekSentence(here) : '';

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, step(at ?? last + 1, last))));
  }
  function onPointerMove({ nativeEvent }: PointerEvent) {
    if (layout) setAt(weekAt(layout, nativeEvent.offsetX, last));
  }

  return (
    <>
      <div className={styles.frame} ref={box} style={{ minHeight: layout?.height ?? 270 }}>
        {layout && (
          <svg
            className={plotStyles.drawing}
            width={width}
            height={layout.height}
            role="img"
            aria-label={plotSentence(data, view.segments)}
          >
            <PlotGround data={data} layout={layout} />
            {at !== undefined && (
              <line
                className={plotStyles.cursor}
                x1={layout.x(at)}
                x2={layout.x(at)}
                y1={layout.top}
                y2={layout.bottom}
              />
            )}
            <PlotFigures data={data} layout={layout} countOf={countOf} />
            <PlotSegments data={data} layout={layout} />
          </svg>
        )}
        <div
          className={styles.walk}
          role="slider"
          tabIndex={0}
          aria-label={say('progress:plot-title')}
          aria-description={say('progress:plot-keys')}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={at ?? last}
          aria-valuetext={sentence}
          onKeyDown={onKeyDown}
          onFocus={() => setAt((before) => before ?? last)}
          onBlur={() => setAt(undefined)}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setAt(undefined)}
        />
      </div>
      <PlotLegend data={data} />
      <div className={styles.said} aria-hidden>
        {at !== undefined && sentence}
      </div>
    </>
  );
}

const weekAt = (layout: Layout, x: number, last: number): number =>
  Math.min(last, Math.max(0, Math.round(layout.x.invert(x))));
