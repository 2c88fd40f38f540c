import { publishDraft } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Textarea } from '@fluentui/react-textarea';
import { Subtitle2 } from '@fluentui/react-text';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { ApiProblem, call } from '../../lib/api.ts';
import { say } from '../../lib/words.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { FieldChanges } from './field-changes.tsx';
import { PublishFacts } from './publish-facts.tsx';
import { Sheet } from './sheet.tsx';
import { readNow } from './use-draft.ts';

const NOTE = { least: 3, most: 300 };

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
  title: { margin: 0 },
});

interface Props extends ReadDraft {
  form: DraftForm;
  onPublished: (next: ReadDraft) => void;
  onClose: () => void;
}

/** What goes out, in one sentence and word by word. Focus begins in the note; leaving changes nothing. */
export function PublishDialog({ open, ...props }: Props & { open: boolean }) {
  return (
    <Sheet open={open} title={say('playbook:publish-title')} size="medium" onClose={props.onClose}>
      <Publishing {...props} />
    </Sheet>
  );
}

function Publishing({ draft, etag, form, onPublished, onClose }: Props) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const tooShort = note.trim().length < NOTE.least;

  async function publish() {
    if (tooShort) return setMissing(true);
    setSending(true);
    setProblem(undefined);
    try {
      await call(publishDraft, { params: { useCase: draft.id }, body: { note }, ifMatch: etag });
      onPublished(await readNow(draft.id));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(`${say('playbook:publish-failed')} ${failure.title}`);
      setSending(false);
    }
  }

  return (
    <>
      <DialogContent className={styles.content}>
        {problem !== undefined && <Bar tone="error">{problem}</Bar>}
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
          <PublishFacts archives={form.archived} />
        </div>
        <div>
          <Subtitle2 as="h3" className={styles.title} block>
            {say('playbook:publish-changes')}
          </Subtitle2>
          <FieldChanges published={draft.published && formOf(draft.published)} form={form} />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button appearance="primary" disabledFocusable={sending} onClick={() => void publish()}>
          {say('playbook:publish-yes')}
        </Button>
      </DialogActions>
    </>
  );
}
