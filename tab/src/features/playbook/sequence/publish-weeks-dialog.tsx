import { publishSequence } from '#contract/sequence.ts';
import { ApiProblem, call } from '../../../lib/api.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { PublishForm } from '../publish-form.tsx';
import { Sheet } from '../sheet.tsx';
import { formOfSlots } from './sequence-cells.ts';
import { type ReadSequence, readSequenceNow, type SequenceState } from './use-sequence.ts';
import { WeekChanges } from './week-changes.tsx';

interface Props {
  open: boolean;
  state: SequenceState;
  onPublished: (next: ReadSequence) => void;
  /** Somebody was quicker; what is there now is shown beside the refusal. */
  onStale: () => void;
  onClose: () => void;
}

export function PublishWeeksDialog({ open, state, onPublished, onStale, onClose }: Props) {
  const { draft, etag, form } = state;
  const { department } = draft;
  async function publish(note: string): Promise<void> {
    try {
      await call(publishSequence, { params: { department }, body: { note }, ifMatch: etag });
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'stale') onStale();
      throw problem;
    }
    onPublished(await readSequenceNow(department));
  }
  return (
    <Sheet
      open={open}
      size="medium"
      title={say('playbook:sequence-publish-title', { department: departmentName(department) })}
      onClose={onClose}
    >
      <PublishForm
        facts={<p>{say('playbook:sequence-publish-fact')}</p>}
        changes={<WeekChanges before={formOfSlots(draft.published)} after={form} useCases={draft.useCases} />}
        publish={publish}
        onClose={onClose}
      />
    </Sheet>
  );
}
