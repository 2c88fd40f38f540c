import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import { type NamedUseCase, Used } from './archive-dialog.tsx';

interface Props {
  open: boolean;
  useCase: NamedUseCase;
  onClose: () => void;
}

/** Where a use case stands, for who only wants to know. */
export function UsedDialog({ open, useCase, onClose }: Props) {
  return (
    <Sheet open={open} title={useCase.title} onClose={onClose}>
      <DialogContent>
        <Used useCase={useCase.id} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          {say('tab:close')}
        </Button>
      </DialogActions>
    </Sheet>
  );
}
