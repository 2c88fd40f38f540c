import type { CommitmentView } from '#contract/commitment.ts';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

/** When a call ends, I will use Copilot to turn my notes into the scorecard. */
export function PlanSentence({ plan }: { plan: CommitmentView }) {
  const styles = useStyles();
  const { say } = useWords();
  const to = say('home:plans.to', { tool: say(`tool:inSentence.${plan.tool}`), plan: plan.plan });
  return (
    <p className={styles.sentence}>
      <strong>{say('home:plans.when')}</strong>{' '}
      {plan.trigger === '' ? say('home:plans.itFits') : plan.trigger},{' '}
      <strong>{say('home:plans.willUse')}</strong> {to}
    </p>
  );
}
