import type { UseCaseLine } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { memo } from 'react';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';
import { RowMenuButton } from './archive/row-menu.tsx';
import { archivedBy, Faults, Stale, Status } from './line-words.tsx';
import { departmentName, minutesWords, taskName, weeksWords } from './names.ts';
import type { RowProps } from './use-case-row.tsx';
import { staleDays } from './use-case-filter.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gap: '2px',
    padding: '4px 12px 12px',
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: {
    ...typographyStyles.body1Strong,
    display: 'block',
    padding: '12px 0',
    color: tokens.colorNeutralForeground1,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  signals: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
});

function countWords({ agendas, tries: { of, worked } }: UseCaseLine): string {
  const said = { agendas: say('playbook:in-agendas', { count: agendas }), worked, of };
  return of === 0 ? say('playbook:said-agendas', said) : say('playbook:said-agendas-and-tries', said);
}

const Entry = memo(function Entry({ line, mayEdit, today, zone, onMenu }: RowProps) {
  const styles = useStyles();
  const about = [
    line.departments.map(departmentName).join(', '),
    taskName(line.task),
    ...(mayEdit ? [] : [minutesWords(line.saves.low, line.saves.high), weeksWords(line.weeks)]),
  ];
  return (
    <li className={styles.entry}>
      <span className={styles.head}>
        <PageLink to={paths.useCase(line.id)} className={styles.title}>
          {line.title}
        </PageLink>
        {mayEdit && <RowMenuButton line={line} onOpen={onMenu} />}
      </span>
      <span className={styles.quiet}>{about.join(' · ')}</span>
      {mayEdit && (
        <span className={styles.signals}>
          {line.status !== 'published' && <Status status={line.status} />}
          {line.archive && <span className={styles.quiet}>{archivedBy(line.archive, today, zone)}</span>}
          <Stale days={staleDays(line, today)} />
          <Faults count={line.faults} />
        </span>
      )}
      <span className={styles.quiet}>{countWords(line)}</span>
    </li>
  );
});

/** The table where there is no room for one. */
export function UseCaseEntries({
  lines,
  ...row
}: { lines: readonly UseCaseLine[] } & Omit<RowProps, 'line'>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <Entry key={line.id} line={line} {...row} />
      ))}
    </ul>
  );
}
