import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { say } from '../../lib/words.ts';
import type { DraftForm } from './draft-form.ts';
import { FieldChanges } from './field-changes.tsx';
import { Sheet } from './sheet.tsx';

interface Props {
  open: boolean;
  published: DraftForm | undefined;
  form: DraftForm;
  onClose: () => void;
}

/** Only a look: also open to drafts that cannot be published yet. */
export function CompareDialog({ open, published, form, onClose }: Props) {
  return (
    <Sheet open={open} title={say('playbook:compare-title')} size="wide" onClose={onClose}>
      <DialogContent>
        <FieldChanges published={published} form={form} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:close')}</Button>
      </DialogActions>
    </Sheet>
  );
}
