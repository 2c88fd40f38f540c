import type { SequenceView } from '#contract/sequence.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { say } from '../../../lib/words.ts';
import { wordDiff } from '../word-diff.ts';
import { WordMarks } from '../word-marks.tsx';
import { changedWeeks, type SequenceForm } from './sequence-cells.ts';
import { cellWords } from './sequence-words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    gap: '2px 8px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& dd': { margin: 0, gridColumn: 2 },
  },
  week: { ...typographyStyles.body1Strong, gridRow: '1 / 3' },
});

interface Props {
  before: SequenceForm;
  after: SequenceForm;
  useCases: SequenceView['useCases'];
}

/** The weeks that differ, the old above the new, marked by word. */
export function WeekChanges({ before, after, useCases }: Props) {
  const styles = useStyles();
  const weeks = changedWeeks(before, after);
  if (weeks.length === 0) return <p>{say('playbook:changes-none')}</p>;
  return (
    <dl className={styles.list}>
      {weeks.map((week) => {
        const diff = wordDiff(
          cellWords(useCases, before.cells[week - 1]),
          cellWords(useCases, after.cells[week - 1]),
        );
        return (
          <div key={week} className={styles.row}>
            <dt className={styles.week}>{say('playbook:sequence-week', { week })}</dt>
            <dd>
              <WordMarks runs={diff.before} as="removed" />
            </dd>
            <dd>
              <WordMarks runs={diff.after} as="added" />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
