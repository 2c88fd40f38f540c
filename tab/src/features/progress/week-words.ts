import type { FigureView } from '#contract/common.ts';
import type { ProgressWeek } from '#contract/progress.ts';
import { dayAndMonth } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';
import type { PlotData, PlotPoint } from './plot-data.ts';

export function figureWords(figure: FigureView): string {
  switch (figure.is) {
    case 'shown':
      return say('progress:figure-n-of', { n: figure.n, of: figure.of });
    case 'coded':
      return say(`progress:figure-coded-${figure.more}`, { signed: figure.signed, of: figure.of });
    case 'withheld':
      return say('progress:not-shown');
  }
}

export function weekWords({ afterTraining: after, monday }: ProgressWeek): string {
  if (after === undefined) return say('progress:week-name', { date: dayAndMonth(monday) });
  if (after === 0) return say('progress:week-name-training');
  return after > 0
    ? say('progress:week-name-after', { week: after })
    : say('progress:week-name-before', { week: -after });
}

export function segmentWords({ due, held, skipped, async }: ProgressWeek): string {
  if (held > 0) return say('progress:segment-held');
  if (async > 0) return say('progress:segment-async');
  if (skipped > 0) return say('progress:segment-skipped');
  return say(due > 0 ? 'progress:segment-missed' : 'progress:segment-none');
}

/** What the arrows say of one week. */
export const weekSentence = (week: ProgressWeek): string =>
  say('progress:week-say', {
    week: weekWords(week),
    figure: figureWords(week.active),
    open: week.settled ? '' : say('progress:week-say-open'),
    segments: segmentWords(week),
    wins: say('progress:wins-count', { count: week.wins }),
  });

/** The plot in one sentence or four, for who hears it instead of seeing it. */
export function plotSentence(data: PlotData, segments: { held: number; due: number }): string {
  const [first, last] = [data.weeks[0], data.weeks.at(-1)];
  if (!first || !last) return say('progress:plot-say-nothing');
  const count = (point: PlotPoint) => ({
    n: point.low,
    of: point.of,
    week: weekWords(point.week),
  });
  const lowest = data.training === undefined ? 'progress:plot-say-lowest-ever' : 'progress:plot-say-lowest';
  return [
    say('progress:plot-say', { from: dayAndMonth(first.monday), to: dayAndMonth(last.monday) }),
    data.last ? say('progress:plot-say-last', count(data.last)) : say('progress:plot-say-nothing'),
    ...(data.lowest ? [say(lowest, count(data.lowest))] : []),
    say('progress:plot-say-held', segments),
  ].join(' ');
}
