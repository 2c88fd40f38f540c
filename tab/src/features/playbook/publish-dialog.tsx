import { publishDraft } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { Subtitle2 } from '@fluentui/react-text';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { ApiProblem, call } from '../../lib/api.ts';
import { say } from '../../lib/words.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { FieldChanges } from './field-changes.tsx';
import { readNow } from './use-draft.ts';

const NOTE = { least: 3, most: 300 };

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
  title: { margin: 0 },
  facts: { display: 'grid', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  fact: { display: 'flex', gap: '8px' },
  icon: {
    fontSize: '16px',
    lineHeight: 0,
    paddingTop: '2px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
  },
});

function Facts({ archives }: { archives: boolean }) {
  const styles = useStyles();
  const facts = [
    archives
      ? { Icon: ArchiveRegular, text: say('playbook:publish-fact-archive') }
      : { Icon: CheckmarkCircleRegular, text: say('playbook:publish-fact-out') },
    { Icon: PinRegular, text: say('playbook:publish-fact-pinned') },
    { Icon: HistoryRegular, text: say('playbook:publish-fact-history') },
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(({ Icon, text }) => (
        <li key={text} className={styles.fact}>
          <span className={styles.icon} aria-hidden>
            <Icon />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}

interface Props extends ReadDraft {
  form: DraftForm;
  onPublished: (next: ReadDraft) => void;
  onClose: () => void;
}

/** What goes out, in one sentence and word by word. Focus begins in the note; leaving changes nothing. */
export function PublishDialog({ draft, etag, form, onPublished, onClose }: Props) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const published = draft.published && formOf(draft.published);

  async function publish() {
    if (note.trim().length < NOTE.least) return setMissing(true);
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
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say('playbook:publish-title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {problem !== undefined && <Bar tone="error">{problem}</Bar>}
            <Field
              required
              label={say('playbook:publish-note')}
              hint={say('playbook:publish-note-hint')}
              {...(missing &&
                note.trim().length < NOTE.least && {
                  validationMessage: say('playbook:publish-note-missing'),
                })}
            >
              <Textarea value={note} maxLength={NOTE.most} onChange={(_, { value }) => setNote(value)} />
            </Field>
            <div>
              <Subtitle2 as="h3" className={styles.title} block>
                {say('playbook:publish-happens')}
              </Subtitle2>
              <Facts archives={form.archived} />
            </div>
            <div>
              <Subtitle2 as="h3" className={styles.title} block>
                {say('playbook:publish-changes')}
              </Subtitle2>
              <FieldChanges published={published} form={form} />
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('playbook:cancel')}</Button>
            <Button appearance="primary" disabledFocusable={sending} onClick={() => void publish()}>
              {say('playbook:publish-yes')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
