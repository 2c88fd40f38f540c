import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Textarea } from '@fluentui/react-textarea';
import { Subtitle2 } from '@fluentui/react-text';
import { type ReactNode, useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { useSaving } from '../../lib/use-saving.ts';
import { say } from '../../lib/words.ts';

export const NOTE = { least: 3, most: 300 };

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
  title: { margin: 0 },
});

interface Props {
  /** What happens then, and to whom. */
  facts: ReactNode;
  /** What goes out, word by word. */
  changes: ReactNode;
  publish: (note: string) => Promise<void>;
  onClose: () => void;
}

/** What is in every dialog that publishes: the note that versions are found by, what happens, and what goes out. */
export function PublishForm({ facts, changes, publish, onClose }: Props) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const publishing = useSaving(publish);
  const tooShort = note.trim().length < NOTE.least;
  const { problem } = publishing;
  return (
    <>
      <DialogContent className={styles.content}>
        {problem && <Bar tone="error">{`${say('playbook:publish-failed')} ${problem.title}`}</Bar>}
        <Field
          required
          label={say('playbook:publish-note')}
          hint={say('playbook:publish-note-hint')}
          {...(missing && tooShort && { validationMessage: say('playbook:publish-note-missing') })}
        >
          <Textarea value={note} maxLength={NOTE.most} onChange={(_, { value }) => setNote(value)} />
        </Field>
        <div>
          <Subtitle2 as="h3" className={styles.title} block>
            {say('playbook:publish-happens')}
          </Subtitle2>
          {facts}
        </div>
        <div>
          <Subtitle2 as="h3" className={styles.title} block>
            {say('playbook:publish-changes')}
          </Subtitle2>
          {changes}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={publishing.isRunning}
          onClick={() => (tooShort ? setMissing(true) : publishing.run(note))}
        >
          {say('playbook:publish-yes')}
        </Button>
      </DialogActions>
    </>
  );
}
