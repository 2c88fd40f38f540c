import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { type FormEvent, useRef, useState } from 'react';
import { AGENDA_LIMITS } from '#contract/agenda.ts';
import type { ItemView } from '#contract/agenda-view.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useWords } from '../../lib/words.ts';
import { withTopic } from './agenda-items.ts';
import { MinutesStepper } from './minutes-stepper.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  inner: { minWidth: 0, width: '100%' },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What a topic of one's own usually takes. */
const USUAL = 2;

interface Props {
  isFull: boolean;
  items: readonly ItemView[];
  onAdd: (items: readonly ItemView[], title: string) => void;
}

/** The row becomes a field in place: Enter adds, Escape leaves. */
export function AddTopic({ isFull, items, onAdd }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(USUAL);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setIsOpen(false);
    setTitle('');
    setMinutes(USUAL);
    requestAnimationFrame(() => opener.current?.focus());
  }
  function add(event: FormEvent) {
    event.preventDefault();
    const said = title.trim();
    if (said === '') return;
    onAdd(withTopic(items, { id: newOpId(), title: said, minutes, by: me.name }), said);
    close();
  }
  if (!isOpen) {
    return (
      <div className={styles.row}>
        <Button
          ref={opener}
          appearance="subtle"
          icon={<AddRegular />}
          disabledFocusable={isFull}
          onClick={() => setIsOpen(true)}
        >
          {say('agenda:topic.add')}
        </Button>
        <span className={styles.hint}>
          {isFull ? say('agenda:topic.full', { count: AGENDA_LIMITS.items }) : say('agenda:topic.hint')}
        </span>
      </div>
    );
  }
  return (
    <form className={styles.row} onSubmit={add} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <Input
        autoFocus
        className={styles.field}
        input={{ className: styles.inner }}
        aria-label={say('agenda:topic.name')}
        placeholder={say('agenda:topic.placeholder')}
        maxLength={AGENDA_LIMITS.topic}
        value={title}
        onChange={(_, { value }) => setTitle(value)}
      />
      <MinutesStepper title={say('agenda:topic.name')} minutes={minutes} onMinutes={setMinutes} />
      <Button type="submit" disabledFocusable={title.trim() === ''}>
        {say('agenda:topic.confirm')}
      </Button>
      <Button appearance="subtle" onClick={close}>
        {say('agenda:topic.cancel')}
      </Button>
    </form>
  );
}
