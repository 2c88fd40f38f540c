import type { ComparisonView } from '#contract/versions.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { DiffBox } from './diff-box.tsx';
import { slotWords } from './version-words.ts';

/** The weeks of a department in which something else stands. */
export function WeeksDiff({ department, weeks }: ComparisonView['sequences'][number]) {
  return (
    <DiffBox
      title={departmentName(department)}
      differences={weeks.map(({ week, before, after }) => ({
        name: say('playbook:sequence-week', { week }),
        before: slotWords(before),
        after: slotWords(after),
      }))}
    />
  );
}
