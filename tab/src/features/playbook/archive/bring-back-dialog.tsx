import { bringBackUseCase } from '#contract/archive.ts';
import { call } from '../../../lib/api.ts';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import type { NamedUseCase } from './archive-dialog.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useArchived } from './use-archived.ts';

interface Props {
  open: boolean;
  useCase: NamedUseCase;
  onClose: () => void;
}

export function BringBackDialog({ open, useCase, onClose }: Props) {
  const { onClosed, onDone } = useArchived(useCase.id);
  async function bringBack(note: string): Promise<void> {
    await call(bringBackUseCase, { params: { useCase: useCase.id }, body: { note } });
    onDone(say('playbook:archive.back-done'));
    onClose();
  }
  const title = say('playbook:archive.back-title', { title: useCase.title });
  return (
    <Sheet open={open} title={title} onClose={onClose} onClosed={onClosed}>
      <ReasonForm
        label={say('playbook:archive.back-note')}
        hint={say('playbook:publish-note-hint')}
        missing={say('playbook:archive.reason-missing')}
        failed={say('playbook:archive.back-failed')}
        submit={say('playbook:archive.back-yes')}
        act={bringBack}
        onClose={onClose}
      >
        <p>{say('playbook:archive.back-happens')}</p>
      </ReasonForm>
    </Sheet>
  );
}
