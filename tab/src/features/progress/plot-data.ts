import type { ProgressView, ProgressWeek } from '#contract/progress.ts';
import { type Range, rangeOf } from './figure-range.ts';

export interface PlotPoint extends Range {
  index: number;
  week: ProgressWeek;
}

export interface PlotData {
  weeks: ProgressWeek[];
  /** Settled weeks with one exact count, in runs without a week between that is unknown. */
  lines: PlotPoint[][];
  /** Weeks of which only a range may be said. */
  ranges: PlotPoint[];
  /** Weeks that still come in. */
  open: PlotPoint[];
  /** They and the settled week they follow, in runs as `lines`. */
  openLines: PlotPoint[][];
  /** The lowest settled week since the training, unless it is the last. */
  lowest?: PlotPoint;
  last?: PlotPoint;
  /** Index of the training's week, when it lies in the plot. */
  training?: number;
  /** First and last index of weeks 3 to 8 after the training, as far as they are drawn. */
  band?: { first: number; last: number };
  /** The top of the y axis: the most people who counted in any week. */
  top: number;
}

const FADING = { first: 3, last: 8 };

function bandOf(weeks: readonly ProgressWeek[]): PlotData['band'] {
  const inside = (week: ProgressWeek) =>
    week.afterTraining !== undefined &&
    week.afterTraining >= FADING.first &&
    week.afterTraining <= FADING.last;
  const first = weeks.findIndex(inside);
  return first < 0 ? undefined : { first, last: weeks.findLastIndex(inside) };
}

/** Neighbours stay together; a week that is missing or only known as a range breaks the line. */
function runsOf(points: readonly PlotPoint[]): PlotPoint[][] {
  const runs: PlotPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === point.index - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export function plotDataOf({ weeks, membersHere }: Pick<ProgressView, 'weeks' | 'membersHere'>): PlotData {
  const points = weeks.flatMap((week, index): PlotPoint[] => {
    const range = rangeOf(week.active);
    return range ? [{ ...range, index, week }] : [];
  });
  const settled = points.filter((point) => point.week.settled);
  const exact = settled.filter((point) => point.low === point.high);
  const last = exact.at(-1);
  const open = points.filter((point) => !point.week.settled);
  const since = exact.filter((point) => (point.week.afterTraining ?? 0) >= 0);
  const lowest = since.reduce<PlotPoint | undefined>(
    (low, point) => (low && low.low <= point.low ? low : point),
    undefined,
  );
  const training = weeks.findIndex((week) => week.afterTraining === 0);
  return {
    weeks,
    lines: runsOf(exact),
    ranges: settled.filter((point) => point.low !== point.high),
    open,
    openLines: runsOf(last ? [last, ...open] : open).filter((run) => run.length > 1),
    lowest: lowest === last ? undefined : lowest,
    last,
    training: training < 0 ? undefined : training,
    band: bandOf(weeks),
    top: Math.max(1, membersHere, ...points.map((point) => point.of)),
  };
}

/** Weeks that are named: all where each has its room, else every second, third and so on, ending with the last. */
export function labelledWeeks(count: number, width: number, room: number): number[] {
  const every = Math.max(1, Math.ceil((count * room) / Math.max(1, width)));
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % every === 0,
  );
}
