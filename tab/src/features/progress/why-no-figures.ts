import type { ProgressView } from '#contract/progress.ts';

/** Why no week about people can be shown at all; undefined when one can. A young team is told when, others why. */
export function whyNoFigures({ weeks, membersHere }: Pick<ProgressView, 'weeks' | 'membersHere'>) {
  if (weeks.some((week) => week.active.is !== 'withheld')) {
    return weeks.some((week) => week.settled) ? undefined : 'young';
  }
  if (membersHere === 0) return 'nobody';
  const reasons = weeks.flatMap((week) => (week.active.is === 'withheld' ? [week.active.why] : []));
  return reasons.includes('too-few-people') ? 'too-few' : 'young';
}
