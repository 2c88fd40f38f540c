import { Body1, Caption1 } from '@fluentui/react-text';
import { Button, ToggleButton } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { PersonRef } from '#contract/common.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { useWords } from '../../lib/words.ts';
import { PlanSentence } from './plan-sentence.tsx';
import { firstNameOf } from './run-summary.ts';
import { useStepStyles } from './step-heading.tsx';
import type { Plans } from './use-plans.ts';

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    minHeight: '44px',
    paddingInline: '6px 12px',
    columnGap: '4px',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  // Chips show the first name; the whole one is read, for teams with two of a name.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
  },
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
      <ul className={styles.chips} aria-label={say('agenda:who.people')}>
        {people.map(({ id, name }) => {
          const isChosen = chosen.has(id) || noted.has(id);
          return (
            <li key={id}>
              <ToggleButton
                shape="circular"
                className={mergeClasses(styles.chip, isChosen && styles.chosen)}
                checked={isChosen}
                disabledFocusable={noted.has(id)}
                onClick={() => toggle(id)}
                icon={<PersonAvatar person={{ id, name }} size={24} />}
              >
                {firstNameOf(name)}
                <span className={styles.hidden}>
                  {name.slice(firstNameOf(name).length)}
                  {noted.has(id) && `, ${say('agenda:who.noted')}`}
                </span>
                {isChosen && <CheckmarkRegular aria-hidden />}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
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
