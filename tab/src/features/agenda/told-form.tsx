import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod/v4';
import type { PersonRef } from '#contract/common.ts';
import type { noteToldWinBody } from '#contract/told-win.ts';
import { WIN_LIMITS } from '#contract/win.ts';
import { announce } from '../../lib/announce.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useWords } from '../../lib/words.ts';
import { PersonChips } from './person-chips.tsx';
import { firstNameOf } from './run-summary.ts';
import { useStepStyles } from './step-heading.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', minWidth: 0, '& .fui-Input, & input': { minWidth: 0 } },
});

interface Props {
  people: readonly PersonRef[];
  onNote: (body: z.infer<typeof noteToldWinBody>) => void;
  onCancel: () => void;
}

/** Who told it, and one line. The form carries its operation, so that pressing twice is one offer. */
export function ToldForm({ people, onNote, onCancel }: Props) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  const { me } = useHere();
  const [opId] = useState(newOpId);
  const [user, setUser] = useState<string>();
  const [line, setLine] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const person = people.find(({ id }) => id === user);
  const isMine = person?.id === me.id;
  const isLine = line.trim().length >= 3;
  const name = person && firstNameOf(person.name);

  function note(event: FormEvent) {
    event.preventDefault();
    setIsAsked(true);
    if (!person || !isLine) return;
    onNote({ opId, user: person.id, line: line.trim() });
    announce(say(isMine ? 'agenda:told.offeredOwn' : 'agenda:told.sent', { name: person.name }));
  }
  return (
    <form className={styles.form} onSubmit={note} aria-label={say('agenda:told.heading')}>
      <h2 className={step.label}>{say('agenda:told.who')}</h2>
      <PersonChips
        label={say('agenda:told.who')}
        people={people}
        isChosen={(id) => id === user}
        onToggle={(id) => setUser(id === user ? undefined : id)}
      />
      {isAsked && !person && <Caption1 role="alert">{say('agenda:told.whoMissing')}</Caption1>}
      <Field
        label={say('agenda:told.line')}
        hint={say(isMine ? 'agenda:told.hintOwn' : 'agenda:told.hint')}
        {...(isAsked && !isLine && { validationMessage: say('agenda:told.lineMissing') })}
      >
        <Input value={line} maxLength={WIN_LIMITS.title} onChange={(_, { value }) => setLine(value)} />
      </Field>
      <div className={step.actions}>
        <Button className={step.action} type="submit">
          {isMine ? say('agenda:told.offerOwn') : offerLabel(name)}
        </Button>
        <Button className={step.action} appearance="subtle" onClick={onCancel}>
          {say('agenda:told.cancel')}
        </Button>
      </div>
    </form>
  );

  function offerLabel(to: string | undefined): string {
    return to === undefined ? say('agenda:told.offerNobody') : say('agenda:told.offer', { name: to });
  }
}
