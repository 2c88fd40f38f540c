import type { Basis, WinWords } from './win.ts';

/**
 * Minutes saved each time, as an honest range that names its basis: timed is exact, estimated is half up to all of it,
 * guessed is nothing up to all of it. Rounded to whole minutes, the low end down.
 */
export interface TimeSaved {
  low: number;
  high: number;
  basis: Basis;
}

type Minutes = Pick<WinWords, 'kind' | 'before' | 'after' | 'saved' | 'basis'>;

export function timeSavedOf(win: Minutes): TimeSaved | undefined {
  if (win.kind !== 'worked') return undefined;
  const difference = win.before !== undefined && win.after !== undefined ? win.before - win.after : win.saved;
  if (difference === undefined || difference <= 0) return undefined;
  const basis = win.basis ?? 'estimated';
  if (basis === 'timed') return { low: difference, high: difference, basis };
  if (basis === 'estimated') return { low: Math.floor(difference / 2), high: difference, basis };
  return { low: 0, high: difference, basis };
}
