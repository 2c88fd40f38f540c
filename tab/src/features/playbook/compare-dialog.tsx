import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { say } from '../../lib/words.ts';
import type { DraftForm } from './draft-form.ts';
import { FieldChanges } from './field-changes.tsx';

interface Props {
  published: DraftForm | undefined;
  form: DraftForm;
  onClose: () => void;
}

/** Only a look: also open to drafts that cannot be published yet. */
export function CompareDialog({ published, form, onClose }: Props) {
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: 880 }}>
        <DialogBody>
          <DialogTitle>{say('playbook:compare-title')}</DialogTitle>
          <DialogContent>
            <FieldChanges published={published} form={form} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('playbook:close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
