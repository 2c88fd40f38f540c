import type { UseCaseLine } from '#contract/playbook.ts';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { KeyboardEvent } from 'react';
import { say, type WordKey } from '../../lib/words.ts';
import { type RowProps, UseCaseRow } from './use-case-row.tsx';

const figures = { textAlign: 'end' } as const;
const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { textAlign: 'start', padding: '6px 8px', overflowWrap: 'anywhere' },
    '& th:first-child, & td:first-child': { paddingInlineStart: '16px' },
    '& thead th': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, height: '20px' },
    '& tbody th, & tbody td': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, height: '36px' },
    '& tbody tr:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  ofEditors: {
    '& th:nth-child(2)': { width: '138px' },
    // The longest status is a pill, which does not break.
    '& th:nth-child(3)': { width: '190px' },
    '& th:nth-child(4)': { width: '126px' },
    // In agendas.
    '& th:nth-child(5)': { width: '84px' },
    '& th:nth-child(5), & td:nth-child(5)': { ...figures, paddingInlineEnd: '16px' },
  },
  name: { width: '36%' },
  tries: { width: '136px' },
  menu: { width: '44px' },
});

const COLUMNS: Record<'editors' | 'readers', readonly WordKey[]> = {
  editors: [
    'playbook:column-department',
    'playbook:column-status',
    'playbook:column-edited',
    'playbook:column-agendas',
  ],
  readers: ['playbook:column-department', 'playbook:column-saves', 'playbook:column-weeks'],
};

/** Up and down move between the titles, as in a list; Tab still goes through all of them. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

interface Props extends Omit<RowProps, 'line'> {
  lines: readonly UseCaseLine[];
  /** How many there are, of which the first are drawn. */
  total: number;
}

export function UseCaseTable({ lines, total, ...row }: Props) {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, row.mayEdit && styles.ofEditors)} aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th className={row.mayEdit ? undefined : styles.name}>{say('playbook:column-use-case')}</th>
          {COLUMNS[row.mayEdit ? 'editors' : 'readers'].map((column) => (
            <th key={column}>{say(column)}</th>
          ))}
          <th className={styles.tries}>{say('playbook:column-tries')}</th>
          {row.mayEdit && <td className={styles.menu} />}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {lines.map((line, index) => (
          <UseCaseRow key={line.id} line={line} position={index + 2} {...row} />
        ))}
      </tbody>
    </table>
  );
}
