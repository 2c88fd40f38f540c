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
import { Input } from '@fluentui/react-input';
import { useState } from 'react';
import { useWords } from '../../lib/words.ts';

/** The longest reason a move may carry. */
const LONGEST = 200;

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onSkip: (reason: string) => void;
}

export function SkipStepDialog({ isOpen, onClose, onSkip }: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const skip = () => {
    onSkip(reason.trim());
    setReason('');
    onClose();
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            skip();
          }}
        >
          <DialogBody>
            <DialogTitle>{say('agenda:run.skipTitle')}</DialogTitle>
            <DialogContent>
              <Field label={say('agenda:run.skipReason')}>
                <Input value={reason} maxLength={LONGEST} onChange={(_, { value }) => setReason(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{say('agenda:run.skipCancel')}</Button>
              <Button type="submit" appearance="primary">
                {say('agenda:run.skipConfirm')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
