import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../../components/bar.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { NOTE } from '../publish-form.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', padding: '16px', justifyItems: 'start', '& p': { margin: 0 } },
  note: { width: '100%' },
});

interface Props {
  count: number;
  publish: (note: string) => Promise<void>;
}

/** One note for all that is chosen; what happens then, and the press. */
export function PublishBar({ count, publish }: Props) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const publishing = useSaving(async () => {
    await publish(note.trim());
    setNote('');
    setMissing(false);
  });
  const tooShort = note.trim().length < NOTE.least;
  function press(): void {
    if (count === 0) return;
    if (tooShort) setMissing(true);
    else publishing.run();
  }
  return (
    <Surface title={say('versions:publish-together')}>
      <div className={styles.form}>
        {publishing.problem && (
          <Bar tone="error">{`${say('playbook:publish-failed')} ${publishing.problem.title}`}</Bar>
        )}
        <Field
          required
          className={styles.note}
          label={say('playbook:publish-note')}
          hint={say('playbook:publish-note-hint')}
          {...(isMissing && tooShort && { validationMessage: say('playbook:publish-note-missing') })}
        >
          <Textarea value={note} maxLength={NOTE.most} onChange={(_, { value }) => setNote(value)} />
        </Field>
        <p>{say('versions:publish-fact')}</p>
        <Button
          appearance="primary"
          disabledFocusable={count === 0 || publishing.isRunning}
          title={count === 0 ? say('versions:choose-first') : undefined}
          onClick={press}
        >
          {say('versions:publish-n', { count })}
        </Button>
      </div>
    </Surface>
  );
}
