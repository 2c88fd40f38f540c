import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useWords } from '../../lib/words.ts';
import { StepHeading, useStepStyles } from './step-heading.tsx';

const useStyles = makeStyles({
  statement: {
    margin: 0,
    padding: '4px 0 4px 12px',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** The month's statement, asked aloud. No figure is shown to the room. */
export function PulseStep({ statement }: { statement: string }) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  return (
    <div className={step.body}>
      <StepHeading>{say('agenda:pulse.ask')}</StepHeading>
      <blockquote className={styles.statement}>{statement}</blockquote>
      <Body1>{say('agenda:pulse.line')}</Body1>
      <Caption1 className={step.meta}>{say('agenda:pulse.silent')}</Caption1>
    </div>
  );
}

/** Anything of the team's own. */
export function TopicStep({ title }: { title: string }) {
  const step = useStepStyles();
  const { say } = useWords();
  return (
    <div className={step.body}>
      <StepHeading>{title}</StepHeading>
      <Body1>{say('agenda:topicStep.line')}</Body1>
    </div>
  );
}
