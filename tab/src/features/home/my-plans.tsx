import type { CommitmentView } from '#contract/commitment.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';
import { PlanRow } from './plan-row.tsx';
import { usePlanAnswers } from './use-plan-answers.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: '12px 16px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  none: { padding: '12px 16px 16px' },
  noneTitle: { ...typographyStyles.body1Strong, margin: 0 },
  noneLine: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: '4px 0 0' },
});

/** What I promised. A row stays with its answer and Undo until the page is left, whatever the server lists meanwhile. */
export function MyPlans({ plans }: { plans: readonly CommitmentView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const answers = usePlanAnswers();
  const shown = answers.withAnswered(plans);
  const open = shown.filter((plan) => answers.of(plan)?.said === undefined && plan.state === 'open').length;
  return (
    <Surface
      title={say('home:plans.title')}
      {...(open > 0 && { meta: say('home:plans.open', { count: open }) })}
    >
      {shown.length === 0 ? (
        <div className={styles.none}>
          <h3 className={styles.noneTitle}>{say('home:plans.none')}</h3>
          <p className={styles.noneLine}>{say('home:plans.noneLine')}</p>
        </div>
      ) : (
        <ul className={styles.list}>
          {shown.map((plan) => (
            <li className={styles.row} key={plan.id}>
              <PlanRow plan={plan} answer={answers.of(plan)} say={answers.say} undo={answers.undo} />
            </li>
          ))}
        </ul>
      )}
    </Surface>
  );
}
