import { dropSequence } from '#contract/sequence.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { Bar } from '../../../components/bar.tsx';
import { call } from '../../../lib/api.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import { type ReadSequence, readSequenceNow } from './use-sequence.ts';

interface Props {
  open: boolean;
  department: string;
  onDropped: (next: ReadSequence) => void;
  onClose: () => void;
}

/** Asks once and says what goes and what stays. */
export function DropWeeksDialog({ open, ...props }: Props) {
  return (
    <Sheet open={open} alert title={say('playbook:sequence-drop-title')} onClose={props.onClose}>
      <Dropping {...props} />
    </Sheet>
  );
}

function Dropping({ department, onDropped, onClose }: Omit<Props, 'open'>) {
  const dropping = useSaving(async () => {
    await call(dropSequence, { params: { department } });
    onDropped(await readSequenceNow(department));
  });
  return (
    <>
      <DialogContent>
        {dropping.problem && (
          <Bar tone="error">{`${say('playbook:drop-failed')} ${dropping.problem.title}`}</Bar>
        )}
        {say('playbook:sequence-drop-text')}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button appearance="primary" onClick={() => dropping.run()}>
          {say('playbook:drop-yes')}
        </Button>
      </DialogActions>
    </>
  );
}
