import { type CommitmentView, PLAN_LIMITS } from '#contract/commitment.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { useWords } from '../../lib/words.ts';
import { CHOICES, choicesOf, standingOf } from './plan-choices.ts';
import { PlanSentence } from './plan-sentence.tsx';
import { PlanSaidLine } from './plan-said-line.tsx';
import type { PlanAnswer, PlanSaid } from './use-plan-answers.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  field: { maxWidth: '440px', '& .fui-Input, & input': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Props {
  plan: CommitmentView;
  answer: PlanAnswer | undefined;
  say: (plan: CommitmentView, said: PlanSaid) => void;
  undo: (answer: PlanAnswer) => void;
}

export function PlanRow({ plan, answer, say: give, undo }: Props) {
  const styles = useStyles();
  const { say, phrase } = useWords();
  const isProposed = plan.state === 'proposed';
  const [trigger, setTrigger] = useState(plan.trigger);
  return (
    <div className={styles.box}>
      <PlanSentence plan={plan} />
      {answer?.said !== undefined ? (
        <PlanSaidLine answer={answer} said={answer.said} undo={() => undo(answer)} />
      ) : (
        <>
          <p className={styles.meta}>{phrase(standingOf(plan))}</p>
          {isProposed && (
            <Field label={say('home:plans.trigger')} className={styles.field}>
              <Input
                value={trigger}
                maxLength={PLAN_LIMITS.trigger}
                onChange={(_, { value }) => setTrigger(value)}
              />
            </Field>
          )}
          <div
            className={styles.actions}
            role="group"
            aria-label={say('home:plans.group', { plan: plan.plan })}
          >
            {choicesOf(plan).map((said, index) => (
              <Button
                key={said}
                size="small"
                appearance={index === 0 ? 'secondary' : 'subtle'}
                {...(index === 0 && { icon: <CheckmarkRegular /> })}
                onClick={() => give({ ...plan, trigger: isProposed ? trigger.trim() : plan.trigger }, said)}
              >
                {say(`home:plans.${CHOICES[said]}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {answer?.problem && (
        <Bar tone="error" action={retryOf(answer, plan, give, undo, say('tab:failed.again'))}>
          {say('home:plans.failed')} {answer.problem.title}
        </Bar>
      )}
    </div>
  );
}

function retryOf(
  answer: PlanAnswer,
  plan: CommitmentView,
  give: Props['say'],
  undo: Props['undo'],
  label: string,
) {
  const failed = answer.problem?.failed;
  return {
    label,
    run: () => (failed === undefined || failed === 'undo' ? undo(answer) : give(plan, failed)),
  };
}
