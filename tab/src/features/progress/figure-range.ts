import type { FigureView } from '#contract/common.ts';

/** What may be known of a count: `low` and `high` are the same when it is shown, and apart when it is coded. */
export interface Range {
  low: number;
  high: number;
  of: number;
}

export function rangeOf(figure: FigureView): Range | undefined {
  switch (figure.is) {
    case 'shown':
      return { low: figure.n, high: figure.n, of: figure.of };
    case 'coded':
      return figure.more === 'up-to-2'
        ? { low: figure.signed, high: Math.min(figure.signed + 2, figure.of), of: figure.of }
        : { low: Math.max(figure.signed, figure.of - 2), high: figure.of, of: figure.of };
    case 'withheld':
      return undefined;
  }
}
