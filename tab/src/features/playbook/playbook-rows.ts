import type { UseCaseLine } from '#contract/playbook.ts';
import { say } from '../../lib/words.ts';
import { departmentName, taskName } from './names.ts';

/** The list for a spreadsheet, with a head. Ids let a script find the same use case in the file of the whole playbook. */
export const playbookRows = (useCases: readonly UseCaseLine[]): (string | number)[][] => [
  [
    say('playbook:column-id'),
    say('playbook:column-use-case'),
    say('playbook:column-department'),
    say('playbook:column-task'),
    say('playbook:column-low'),
    say('playbook:column-high'),
    say('playbook:column-difficulty'),
    say('playbook:column-first'),
    say('playbook:column-last'),
    say('playbook:column-status'),
    say('playbook:column-published'),
  ],
  ...useCases.map(({ id, title, departments, task, saves, difficulty, weeks, status, publishedAt }) => [
    id,
    title,
    departments.map(departmentName).join('; '),
    taskName(task),
    saves.low,
    saves.high,
    say(`playbook:difficulty-${difficulty}`),
    weeks.first,
    weeks.last,
    say(`playbook:status-${status}`),
    publishedAt?.slice(0, 10) ?? '',
  ]),
];
