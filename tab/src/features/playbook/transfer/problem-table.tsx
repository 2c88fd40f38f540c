import type { ImportProblems } from '#contract/playbook-file.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { CopyText } from '../../../components/copy-text.tsx';
import { Surface } from '../../../components/surface.tsx';
import { MEDIUM } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';
import { fieldWords, listOfProblems, placeWords, problemWords } from './problem-words.ts';

const useStyles = makeStyles({
  card: { padding: '0 16px 16px', '& p': { margin: '4px 0 12px' } },
  table: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, textAlign: 'start' },
    '& th, & td': { padding: '8px 8px 8px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    [MEDIUM]: {
      display: 'block',
      '& thead': { position: 'absolute', clipPath: 'inset(50%)' },
      '& tbody, & tr, & td': { display: 'block' },
      '& tbody tr': { padding: '8px 0' },
      '& td': { padding: 0 },
    },
  },
  place: { width: '144px' },
  field: { width: '36%' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  about: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Everything that keeps a file from being imported, by line and field. */
export function ProblemTable({ problems, more }: ImportProblems) {
  const styles = useStyles();
  return (
    <Surface
      title={say('transfer:problems', { count: problems.length + more })}
      action={<CopyText text={listOfProblems(problems)} label={say('transfer:copy-list')} size="small" />}
    >
      <div className={styles.card}>
        <p>
          {say(more > 0 ? 'transfer:problems-first' : 'transfer:problems-line', { count: problems.length })}
        </p>
        <table className={styles.table} aria-label={say('transfer:problems-list')}>
          <thead>
            <tr>
              <th className={styles.place}>{say('transfer:column-place')}</th>
              <th className={styles.field}>{say('transfer:column-field')}</th>
              <th>{say('transfer:column-wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, nth) => (
              <tr key={nth}>
                <td>{placeWords(problem)}</td>
                <td>
                  <span className={styles.code}>{fieldWords(problem)}</span>
                  {problem.about !== undefined && <span className={styles.about}>{problem.about}</span>}
                </td>
                <td>{problemWords(problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Surface>
  );
}
