import type { TeamSetUp } from '#contract/team.ts';
import { dayAndMonth } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';
import { departmentName } from '../../lib/departments.ts';
import { weekdayName } from './weekday-names.ts';

/** A set-up in one line, so that two can be compared at a glance. */
export function setUpWords(setUp: TeamSetUp): string {
  const given = {
    department: departmentName(setUp.department),
    every: say(`team:every-${setUp.every}`),
    weekday: weekdayName(setUp.weekday),
    time: setUp.time,
    zone: setUp.zone,
    training: setUp.training === undefined ? '' : dayAndMonth(setUp.training),
  };
  if (setUp.every === 'by-hand') {
    return say(
      setUp.training === undefined ? 'team:summary-by-hand-no-training' : 'team:summary-by-hand',
      given,
    );
  }
  const line = say(setUp.training === undefined ? 'team:summary-no-training' : 'team:summary', given);
  return setUp.way === 'channel' ? `${line}, ${say('team:way-channel-in-line')}` : line;
}
