import { Body1, Caption1 } from '@fluentui/react-text';
import { Button } from '@fluentui/react-button';
import type { ItemView } from '#contract/agenda-view.ts';
import { phrase, say } from '../../lib/words.ts';
import { CommitmentRow } from './commitment-row.tsx';
import { StepHeading, useStepStyles } from './step-heading.tsx';

/** Open commitments first; what was answered shrinks to a line. Each person answers only for themselves. */
export function FollowUpStep({ view, onCarry }: { view: ItemView; onCarry?: () => void }) {
  const step = useStepStyles();
  const commitments = view.commitments ?? [];
  const sorted = [...commitments].sort(
    (one, other) => Number(one.state === 'closed') - Number(other.state === 'closed'),
  );
  const isAnyOpen = sorted.some(({ state }) => state !== 'closed');
  return (
    <div className={step.body}>
      <StepHeading>{headingOf(view)}</StepHeading>
      {sorted.length === 0 && <Body1>{say('agenda:followUp.none')}</Body1>}
      {onCarry && isAnyOpen && <Caption1 className={step.meta}>{say('agenda:followUp.ask')}</Caption1>}
      {sorted.map((commitment) => (
        <CommitmentRow key={commitment.id} commitment={commitment} />
      ))}
      {isAnyOpen && <Caption1 className={step.meta}>{say('agenda:followUp.carryHint')}</Caption1>}
      {onCarry && isAnyOpen && (
        <div>
          <Button onClick={onCarry}>{say('agenda:followUp.carry')}</Button>
        </div>
      )}
    </div>
  );
}

function headingOf({ title }: ItemView): string {
  const date = title.with?.date;
  return date
    ? phrase({ say: 'agenda:followUp.heading', with: { date } })
    : say('agenda:followUp.headingPlain');
}
