import { dropDraft, type DraftView } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { ApiProblem, call } from '../../lib/api.ts';
import { say } from '../../lib/words.ts';
import { Sheet } from './sheet.tsx';

interface Props {
  open: boolean;
  draft: DraftView;
  /** The dialog is closed and the draft gone. */
  onDropped: () => void;
  onClose: () => void;
}

/** Asks once and says what goes and what stays. */
export function DropDialog({ open, draft, onDropped, onClose }: Props) {
  const [dropped, setDropped] = useState(false);
  function onDone() {
    setDropped(true);
    onClose();
  }
  function onClosed() {
    if (!dropped) return;
    setDropped(false);
    onDropped();
  }
  return (
    <Sheet open={open} alert title={say('playbook:drop-title')} onClose={onClose} onClosed={onClosed}>
      <Dropping draft={draft} onDone={onDone} onClose={onClose} />
    </Sheet>
  );
}

function Dropping({ draft, onDone, onClose }: Pick<Props, 'draft' | 'onClose'> & { onDone: () => void }) {
  const [problem, setProblem] = useState<string>();
  async function drop() {
    try {
      await call(dropDraft, { params: { useCase: draft.id } });
      onDone();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(`${say('playbook:drop-failed')} ${failure.title}`);
    }
  }
  return (
    <>
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
    </>
  );
}
