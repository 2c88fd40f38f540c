import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView, UseCaseInRoom } from '#contract/agenda-view.ts';
import { makeCommitment, PLAN_LIMITS } from '#contract/commitment.ts';
import { Bar } from '../../components/bar.tsx';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { offerOf, planFor } from './plan.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    maxWidth: '560px',
    padding: '0 16px 16px',
    '& .fui-Input, & .fui-Select, & input, & select': { minWidth: 0 },
  },
});

/** A plan that was said and not noted. For somebody else it waits for their yes, as in the segment. */
export function AddPlan({ view, useCase }: { view: AgendaView; useCase: UseCaseInRoom }) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const { isBusy, problem, act } = useAct();
  const { readAgain } = useAnswers();
  const [isOpen, setIsOpen] = useState(false);
  const [person, setPerson] = useState(me.id);
  const [offer, setOffer] = useState(() => offerOf(useCase));
  const [opId, setOpId] = useState(newOpId);
  const planned = new Set(view.run?.made.map((made) => made.person.id));
  const people = view.people.filter(({ id }) => !planned.has(id));
  const chosen = people.find(({ id }) => id === person) ?? people[0];
  if (!chosen) return null;
  const add = () =>
    void act(
      () =>
        call(makeCommitment, {
          params: { team: view.team.id },
          body: planFor(chosen.id, me.id, offer, { opId, agenda: view.id }),
        }),
      () => {
        setOpId(newOpId());
        setIsOpen(false);
        void readAgain(readAgenda, { team: view.team.id, agenda: view.id });
      },
    );
  if (!isOpen) {
    return (
      <div className={styles.form}>
        <div>
          <Button onClick={() => setIsOpen(true)}>{say('agenda:correct.addPlan')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      {problem && <Bar tone="error">{problem.title}</Bar>}
      <Field
        label={say('agenda:correct.who')}
        hint={chosen.id === me.id ? undefined : say('agenda:who.proposals')}
      >
        <Select value={chosen.id} onChange={(_, { value }) => setPerson(value)}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('agenda:who.when')}
        hint={say('agenda:who.will', { tool: say(`tool:inSentence.${offer.tool}`), plan: offer.plan })}
      >
        <Input
          value={offer.trigger}
          maxLength={PLAN_LIMITS.trigger}
          onChange={(_, { value }) => setOffer({ ...offer, trigger: value })}
        />
      </Field>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={add}>
          {say('agenda:correct.note')}
        </Button>
      </div>
    </div>
  );
}
