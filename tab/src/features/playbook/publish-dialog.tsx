import { publishDraft } from '#contract/playbook.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { say } from '../../lib/words.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { FieldChanges } from './field-changes.tsx';
import { PublishFacts } from './publish-facts.tsx';
import { PublishForm } from './publish-form.tsx';
import { Sheet } from './sheet.tsx';
import { readNow } from './use-draft.ts';

interface Props extends ReadDraft {
  open: boolean;
  form: DraftForm;
  onPublished: (next: ReadDraft) => void;
  /** Somebody was quicker; what is there now is shown beside the refusal. */
  onStale: () => void;
  onClose: () => void;
}

/** What goes out, in one sentence and word by word. Focus begins in the note; leaving changes nothing. */
export function PublishDialog({ open, draft, etag, form, onPublished, onStale, onClose }: Props) {
  async function publish(note: string): Promise<void> {
    try {
      await call(publishDraft, { params: { useCase: draft.id }, body: { note }, ifMatch: etag });
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'stale') onStale();
      throw problem;
    }
    onPublished(await readNow(draft.id));
  }
  return (
    <Sheet open={open} title={say('playbook:publish-title')} size="medium" onClose={onClose}>
      <PublishForm
        facts={<PublishFacts />}
        changes={<FieldChanges published={draft.published && formOf(draft.published)} form={form} />}
        publish={publish}
        onClose={onClose}
      />
    </Sheet>
  );
}
