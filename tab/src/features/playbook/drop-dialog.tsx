import { dropDraft, type DraftView } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { ApiProblem, call } from '../../lib/api.ts';
import { say } from '../../lib/words.ts';

interface Props {
  draft: DraftView;
  onDropped: () => void;
  onClose: () => void;
}

/** Asks once and says what goes and what stays. */
export function DropDialog({ draft, onDropped, onClose }: Props) {
  const [problem, setProblem] = useState<string>();
  async function drop() {
    try {
      await call(dropDraft, { params: { useCase: draft.id } });
      onDropped();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(`${say('playbook:drop-failed')} ${failure.title}`);
    }
  }
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('playbook:drop-title')}</DialogTitle>
          <DialogContent>
            {problem !== undefined && <Bar tone="error">{problem}</Bar>}
            {say(draft.published ? 'playbook:drop-published' : 'playbook:drop-new')}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('playbook:cancel')}</Button>
            <Button appearance="primary" onClick={() => void drop()}>
              {say('playbook:drop-yes')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
