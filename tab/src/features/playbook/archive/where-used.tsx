import type { UsedView } from '#contract/archive.ts';
import { makeStyles } from '@griffel/react';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

/** Where a use case stands now, in sentences. Nothing is said of what is not so, but for agendas, which are asked for. */
export function WhereUsed({ used }: { used: UsedView }) {
  const styles = useStyles();
  const { coming, defaults, teams, weeks } = used;
  const sentences = [
    coming.agendas === 0
      ? say('playbook:archive.on-none')
      : say('playbook:archive.on', {
          agendas: say('playbook:archive.agendas', { count: coming.agendas }),
          teams: say('playbook:archive.of-teams', { count: coming.teams }),
          posted: say('playbook:archive.posted', { count: coming.posted }),
        }),
    ...weeks.map(({ department, weeks: named }) =>
      say('playbook:archive.weeks', {
        count: named.length,
        weeks: named.join(', '),
        department: departmentName(department),
      }),
    ),
    ...(defaults > 0 ? [say('playbook:archive.defaults', { count: defaults })] : []),
    ...(teams.looked < teams.all ? [say('playbook:archive.counted', teams)] : []),
  ];
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
