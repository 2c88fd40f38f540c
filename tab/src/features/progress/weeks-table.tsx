import type { ProgressView } from '#contract/progress.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { dayAndMonth } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';
import { weekCells, weekColumns } from './weeks-rows.ts';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', maxHeight: '360px', overflowY: 'auto' },
  table: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { textAlign: 'end', padding: '4px 8px', whiteSpace: 'nowrap', height: '28px' },
    '& th:first-child, & td:last-child, & th:last-child': { textAlign: 'start' },
    '& thead th': {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground3,
      position: 'sticky',
      top: 0,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Every week in figures. Wider than a phone, so it scrolls in its own frame. */
export function WeeksTable({ view }: { view: ProgressView }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="group" aria-label={say('progress:plot-title')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {weekColumns().map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.weeks.map((week) => (
            <tr key={week.week}>
              <th scope="row">{dayAndMonth(week.monday)}</th>
              {weekCells(week)
                .slice(1)
                .map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
