import type { ProgressView, ProgressWeek } from '#contract/progress.ts';
import { say } from '../../lib/words.ts';
import { figureWords } from './week-words.ts';

/** The columns of the table and of the file, so that both say the same. */
export const weekColumns = (): string[] => [
  say('progress:column-week'),
  say('progress:column-after'),
  say('progress:column-active'),
  say('progress:column-heard'),
  say('progress:column-people'),
  say('progress:column-wins'),
  say('progress:column-segments'),
  say('progress:column-state'),
];

/** Held of due; what was had in the channel and what was skipped stand beside it. */
function segmentsOf({ held, due, skipped, async }: ProgressWeek): string {
  if (due === 0) return say('progress:segments-cell-none');
  return [
    say('progress:segments-of', { held, due }),
    ...(async > 0 ? [say('progress:segments-cell-async', { async })] : []),
    ...(skipped > 0 ? [say('progress:segments-cell-skipped', { skipped })] : []),
  ].join(', ');
}

export function weekCells(week: ProgressWeek): (string | number)[] {
  const { active } = week;
  return [
    week.monday,
    week.afterTraining ?? '',
    active.is === 'shown' ? active.n : figureWords(active),
    active.is === 'shown' ? active.heard : '',
    active.is === 'withheld' ? '' : active.of,
    week.wins,
    segmentsOf(week),
    say(week.settled ? 'progress:state-settled' : 'progress:state-open'),
  ];
}

export const weekRows = ({ weeks }: Pick<ProgressView, 'weeks'>): (string | number)[][] => [
  weekColumns(),
  ...weeks.map(weekCells),
];
