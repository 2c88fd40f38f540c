import { scaleLinear } from 'd3-scale';
import { labelledWeeks, type PlotData } from './plot-data.ts';

const LEFT = 28;
const RIGHT = 24;
const ROW = 18;
const PLOT = 172;
/** Of 12 px text in Segoe UI, on average; only for keeping labels apart. */
const LETTER = 6.4;

export interface Label {
  text: string;
  x: number;
  y: number;
}

/** A label centred over `x`, moved inwards where it would leave the drawing. */
const inside = (text: string, x: number, width: number): { from: number; to: number; x: number } => {
  const half = (text.length * LETTER) / 2;
  const centre = Math.min(Math.max(x, half), width - half);
  return { x: centre, from: centre - half, to: centre + half };
};

/** Labels above the plot share a row where they do not meet, else the second goes below the first. */
function labelsAbove(
  labels: { text: string; x: number }[],
  width: number,
): { rows: number; placed: Label[] } {
  const rows: number[] = [];
  const placed = labels.map(({ text, x }) => {
    const at = inside(text, x, width);
    const free = rows.findIndex((end) => end + 12 <= at.from);
    const row = free < 0 ? rows.length : free;
    rows[row] = at.to;
    return { text, x: at.x, y: row };
  });
  return { rows: rows.length, placed };
}

/** Whole numbers from 0 to the number of people, four of them where there is room. */
export const ticksUpTo = (top: number): number[] =>
  top <= 4
    ? Array.from({ length: top + 1 }, (_, n) => n)
    : [0, 1, 2, 3].map((third) => Math.round((top * third) / 3));

interface Words {
  training?: string;
  band: string;
  bandShort: string;
  /** Under the axis, one for each week. */
  weeks: string[];
}

/** Where everything stands in a drawing of this width. Weeks and segments share one scale. */
export function layoutOf(data: PlotData, width: number, words: Words) {
  const x = scaleLinear([0, Math.max(1, data.weeks.length - 1)], [LEFT + 8, width - RIGHT]);
  const half = (x(1) - x(0)) / 2;
  const band = data.band && {
    from: Math.max(LEFT, x(data.band.first) - half),
    to: Math.min(width, x(data.band.last) + half),
  };
  const roomy = band && band.to - band.from > words.band.length * LETTER;
  const above = labelsAbove(
    [
      ...(data.training !== undefined && words.training
        ? [{ text: words.training, x: x(data.training) }]
        : []),
      ...(band ? [{ text: roomy ? words.band : words.bandShort, x: (band.from + band.to) / 2 }] : []),
    ],
    width,
  );
  const longest = Math.max(0, ...words.weeks.map((week) => week.length));
  const top = Math.max(1, above.rows) * ROW + 8;
  const bottom = top + PLOT;
  return {
    x,
    y: scaleLinear([0, data.top], [bottom, top]),
    band,
    top,
    bottom,
    left: LEFT,
    right: width,
    ticks: ticksUpTo(data.top),
    above: above.placed.map((label) => ({ ...label, y: 14 + label.y * ROW })),
    below: labelledWeeks(data.weeks.length, width - LEFT - RIGHT, longest * LETTER + 10).map((index) => ({
      text: words.weeks[index] ?? '',
      x: x(index),
      y: bottom + 22,
    })),
    segments: bottom + 42,
    height: bottom + 54,
  };
}
export type Layout = ReturnType<typeof layoutOf>;
