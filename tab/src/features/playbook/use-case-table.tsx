import type { UseCaseLine } from '#contract/playbook.ts';
import { Badge } from '@fluentui/react-badge';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { KeyboardEvent } from 'react';
import { PageLink } from '../../components/page-link.tsx';
import { NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';
import { departmentName, minutesWords, taskName, weeksShort, weeksWords } from './names.ts';

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
    [NARROW]: {
      '&, & tbody, & tr, & tbody th, & tbody td': { display: 'block', height: 'auto' },
      '& thead': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
      '& tbody tr': { padding: '10px 12px' },
      '& tbody tr + tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
      '& tbody th, & tbody td, & tbody th:first-child': { border: 'none', padding: '1px 0' },
      '& tbody td': { display: 'inline' },
      '& tbody td + td:not(:empty)::before': { content: '" · "' },
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  linkArea: { [NARROW]: { display: 'block', padding: '10px 0' } },
  meta: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  // Small red text is too faint on dark surfaces: the sign has the colour, the words stay neutral.
  fault: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground1 },
  faultIcon: { fontSize: '16px', color: tokens.colorStatusDangerForeground1 },
  name: { width: '42%' },
  small: { width: '12%' },
  tiny: { width: '8%' },
  state: { width: '18%' },
  pill: { whiteSpace: 'nowrap' },
  wide: { [NARROW]: { display: 'none' } },
  narrow: { display: 'none', [NARROW]: { display: 'inline' } },
  quiet: { [NARROW]: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 } },
  calm: { [NARROW]: { display: 'none !important' } },
});

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

/** A table when there is room, the same rows as stacked entries when there is not. The calm status has no pill. */
export function UseCaseTable({ lines, withStatus }: { lines: readonly UseCaseLine[]; withStatus: boolean }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.name}>{say('playbook:column-use-case')}</th>
          <th>{say('playbook:column-department')}</th>
          <th className={styles.small}>{say('playbook:column-saves')}</th>
          <th className={styles.tiny}>{say('playbook:column-weeks')}</th>
          {withStatus && <th className={styles.state}>{say('playbook:column-status')}</th>}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <PageLink to={paths.useCase(line.id)} className={mergeClasses(styles.title, styles.linkArea)}>
                {line.title}
              </PageLink>
              <span className={styles.meta}>
                {taskName(line.task)}
                {line.faults > 0 && (
                  <span className={styles.fault}>
                    <ErrorCircleRegular className={styles.faultIcon} aria-hidden />
                    {say('playbook:faults', { count: line.faults })}
                  </span>
                )}
              </span>
            </th>
            <td className={styles.quiet}>{line.departments.map(departmentName).join(', ')}</td>
            <td className={styles.quiet}>{minutesWords(line.saves.low, line.saves.high)}</td>
            <td className={styles.quiet}>
              <span className={styles.wide}>{weeksShort(line.weeks)}</span>
              <span className={styles.narrow}>{weeksWords(line.weeks)}</span>
            </td>
            {withStatus && (
              <td className={line.status === 'published' ? styles.calm : undefined}>
                {line.status === 'published' ? (
                  say('playbook:status-published')
                ) : (
                  <Badge
                    className={styles.pill}
                    appearance={line.status === 'archived' ? 'outline' : 'tint'}
                    color={line.status === 'archived' ? 'informative' : 'brand'}
                    shape="rounded"
                  >
                    {say(`playbook:status-${line.status}`)}
                  </Badge>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
