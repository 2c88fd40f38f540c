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

const segmentsOf = ({ held, due, skipped }: ProgressWeek): string =>
  due === 0
    ? say('progress:segments-cell-none')
    : say(skipped > 0 ? 'progress:segments-cell-skipped' : 'progress:segments-of', { held, due, skipped });

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
