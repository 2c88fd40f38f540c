import { Body1, Caption1 } from '@fluentui/react-text';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { PersonRef } from '#contract/common.ts';
import { useWords } from '../../lib/words.ts';
import { PersonChips } from './person-chips.tsx';
import { PlanSentence } from './plan-sentence.tsx';
import { firstNameOf } from './run-summary.ts';
import { useStepStyles } from './step-heading.tsx';
import type { Plans } from './use-plans.ts';

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

interface Props {
  people: readonly PersonRef[];
  plans: Plans;
  me: string;
}

/** Who leads chooses people; a plan for somebody else waits until they confirm. */
export function WhoForLeader({ people, plans, me }: Props) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const { chosen, noted, toggle, note } = plans;
  const count = people.filter(({ id }) => chosen.has(id) || noted.has(id)).length;
  return (
    <>
      <div className={styles.row}>
        <h2 className={step.label}>{say('agenda:who.heading')}</h2>
        <Caption1 className={step.meta}>{say('agenda:who.count', { count, people: people.length })}</Caption1>
      </div>
      <PersonChips
        label={say('agenda:who.people')}
        people={people}
        isChosen={(id) => chosen.has(id) || noted.has(id)}
        settled={(id) => (noted.has(id) ? say('agenda:who.noted') : undefined)}
        onToggle={toggle}
      />
      <PlanSentence offer={plans.offer} onTrigger={plans.setTrigger} />
      {[...chosen].some((id) => id !== me) && (
        <Caption1 className={step.meta}>{say('agenda:who.proposals')}</Caption1>
      )}
      {chosen.size > 0 && (
        <div>
          <Button onClick={() => note(chosen)}>{say('agenda:who.note', { count: chosen.size })}</Button>
        </div>
      )}
    </>
  );
}

/** Everybody else speaks for themselves. */
export function WhoForAttendee({ people, plans, me }: Props) {
  const step = useStepStyles();
  const { say } = useWords();
  const trying = people.filter(({ id }) => plans.noted.has(id)).map(({ name }) => firstNameOf(name));
  const isNoted = plans.noted.has(me);
  return (
    <>
      <h2 className={step.label}>{say('agenda:who.heading')}</h2>
      <Body1>
        {trying.length > 0
          ? say('agenda:who.trying', { names: trying.join(', ') })
          : say('agenda:who.nobody')}
      </Body1>
      <PlanSentence offer={plans.offer} onTrigger={isNoted ? undefined : plans.setTrigger} />
      {isNoted ? (
        <Caption1 className={step.meta}>{say('agenda:who.mineDone')}</Caption1>
      ) : (
        <div className={step.actions}>
          <Button className={step.action} onClick={() => plans.note([me])}>
            {say('agenda:who.mine')}
          </Button>
        </div>
      )}
    </>
  );
}
