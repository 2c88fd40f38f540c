import { archiveUseCase, whereUsed } from '#contract/archive.ts';
import { Subtitle2 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { Part } from '../../../components/part.tsx';
import { call } from '../../../lib/api.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { Sheet } from '../sheet.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useArchived } from './use-archived.ts';
import { WhereUsed } from './where-used.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '4px' },
  title: { margin: 0 },
});

/** What the menus of a use case know of it. */
export interface NamedUseCase {
  id: string;
  title: string;
}

interface Props {
  open: boolean;
  useCase: NamedUseCase;
  onClose: () => void;
}

/** Says where it stands before anything is done, asks for the reason teams will read, and what stays. */
export function ArchiveDialog({ open, useCase, onClose }: Props) {
  const { onClosed, onDone } = useArchived(useCase.id);
  async function archive(reason: string): Promise<void> {
    await call(archiveUseCase, { params: { useCase: useCase.id }, body: { reason } });
    onDone(say('playbook:archive.done'));
    onClose();
  }
  const title = say('playbook:archive.title', { title: useCase.title });
  return (
    <Sheet open={open} title={title} onClose={onClose} onClosed={onClosed}>
      <ReasonForm
        label={say('playbook:archive.reason')}
        hint={say('playbook:archive.reason-hint')}
        missing={say('playbook:archive.reason-missing')}
        failed={say('playbook:archive.failed')}
        submit={say('playbook:archive.yes')}
        act={archive}
        onClose={onClose}
      >
        <Used useCase={useCase.id} />
        <p>{say('playbook:archive.stays')}</p>
      </ReasonForm>
    </Sheet>
  );
}

/** Read anew each time the dialog opens: what counts is where it stands now. */
export function Used({ useCase }: { useCase: string }) {
  const styles = useStyles();
  const used = useRoute(whereUsed, { params: { useCase } });
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title} block>
        {say('playbook:archive.used')}
      </Subtitle2>
      <Part reading={used} failed={say('playbook:archive.used-failed')}>
        {(data) => <WhereUsed used={data} />}
      </Part>
    </div>
  );
}
