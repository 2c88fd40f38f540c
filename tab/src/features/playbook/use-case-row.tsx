import type { UseCaseLine } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { memo } from 'react';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { type OpenMenu, openFromRow, RowMenuButton } from './archive/row-menu.tsx';
import { archivedBy, Faults, Stale, Status, whenWords } from './line-words.tsx';
import { departmentName, minutesWords, taskName, weeksShort } from './names.ts';
import { Tries } from './tries.tsx';
import { staleDays } from './use-case-filter.ts';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  meta: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  under: { display: 'block' },
});

export interface RowProps {
  line: UseCaseLine;
  mayEdit: boolean;
  today: string;
  zone: string;
  /** Opens the menu of a row, for editors. */
  onMenu: OpenMenu;
}

/** Of long tables only the rows that changed are drawn again. */
export const UseCaseRow = memo(function UseCaseRow({
  line,
  mayEdit,
  today,
  zone,
  onMenu,
  position,
}: RowProps & { position: number }) {
  const styles = useStyles();
  return (
    <tr
      aria-rowindex={position}
      {...(mayEdit && {
        onContextMenu: (event) => {
          event.preventDefault();
          openFromRow(event.currentTarget, line, onMenu);
        },
      })}
    >
      <th scope="row">
        <PageLink to={paths.useCase(line.id)} className={styles.title}>
          {line.title}
        </PageLink>
        <span className={styles.meta}>
          {taskName(line.task)}
          <Faults count={line.faults} />
        </span>
      </th>
      <td>{line.departments.map(departmentName).join(', ')}</td>
      {mayEdit ? (
        <>
          <td>
            <Status status={line.status} />
            {line.archive && <span className={styles.meta}>{archivedBy(line.archive, today, zone)}</span>}
          </td>
          <td>
            {line.editedAt !== undefined && whenWords(line.editedAt, today, zone)}
            <span className={styles.under}>
              <Stale days={staleDays(line, today)} />
            </span>
          </td>
          <td>{line.agendas}</td>
        </>
      ) : (
        <>
          <td>{minutesWords(line.saves.low, line.saves.high)}</td>
          <td>{weeksShort(line.weeks)}</td>
        </>
      )}
      <td>
        <Tries tries={line.tries} />
      </td>
      {mayEdit && (
        <td>
          <RowMenuButton line={line} onOpen={onMenu} />
        </td>
      )}
    </tr>
  );
});
