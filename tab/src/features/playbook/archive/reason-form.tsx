import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useState } from 'react';
import { Bar } from '../../../components/bar.tsx';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';

const REASON = { least: 3, most: 200 };

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
});

interface Props {
  label: string;
  hint: string;
  missing: string;
  failed: string;
  submit: string;
  /** What happens then. */
  children: ReactNode;
  act: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** One sentence that others will read, and what follows from it. Focus begins in the sentence. */
export function ReasonForm({ label, hint, missing, failed, submit, children, act, onClose }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const acting = useSaving(act);
  const tooShort = reason.trim().length < REASON.least;
  return (
    <>
      <DialogContent className={styles.content}>
        {acting.problem && <Bar tone="error">{`${failed} ${acting.problem.title}`}</Bar>}
        <Field required label={label} hint={hint} {...(asked && tooShort && { validationMessage: missing })}>
          <Textarea value={reason} maxLength={REASON.most} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={acting.isRunning}
          onClick={() => (tooShort ? setAsked(true) : acting.run(reason.trim()))}
        >
          {submit}
        </Button>
      </DialogActions>
    </>
  );
}
