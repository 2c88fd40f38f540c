import type { FigureView } from '#contract/common.ts';
import type { ProgressView, ProgressWeek } from '#contract/progress.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-08-17T00:00:00Z');

/** Consecutive weeks from three before the training of 7 September 2026; `undefined` is a withheld week. */
export function weeksOf(
  counts: (number | undefined)[],
  { of = 12, training = true, open = true } = {},
): ProgressWeek[] {
  return counts.map((n, index) => {
    const active: FigureView =
      n === undefined
        ? { is: 'withheld', why: 'too-few-people' }
        : { is: 'shown', n, heard: Math.min(of, n + 1), of };
    const held = index < 4 ? 0 : index === 6 || index === 7 ? 0 : 1;
    return {
      week: `2026-W${34 + index}`,
      monday: new Date(FIRST + index * 7 * DAY).toISOString().slice(0, 10),
      ...(training && { afterTraining: index - 3 }),
      active,
      wins: index % 3,
      due: index < 4 ? 0 : 1,
      held,
      skipped: index >= 4 && held === 0 ? 1 : 0,
      async: 0,
      settled: !open || index < counts.length - 2,
    };
  });
}

export const talent: ProgressView = {
  team: { id: 'talent', name: 'Talent Acquisition' },
  people: 12,
  membersHere: 12,
  training: '2026-09-07',
  weekAfterTraining: 9,
  weeks: weeksOf([3, 2, 3, 7, 10, 11, 9, 7, 5, 7, 8, 9, 4]),
  fourWeeks: { is: 'shown', n: 11, heard: 12, of: 12 },
  segments: { held: 7, due: 9, skipped: 2, async: 0 },
  wins: 12,
  to: '2026-11-15',
};
