import type { WinCounts } from './win-counts.ts';

/** 95 %, two-sided. */
const Z = 1.96;

/**
 * How sure we may be that a win works for somebody else, from 0 to below 1: the lower end of Wilson's interval over what
 * others reported, where worked counts 1 and partly ½. Three of three rank below thirty of thirty-three. Only for sorting;
 * it is never printed.
 * Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", JASA 22.
 */
export function reuseRank({
  didNot,
  partly,
  worked,
}: Pick<WinCounts, 'worked' | 'partly' | 'didNot'>): number {
  const n = worked + partly + didNot;
  if (n === 0) return 0;
  const share = (worked + partly / 2) / n;
  const square = Z * Z;
  const middle = share + square / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return Math.max(0, (middle - spread) / (1 + square / n));
}
