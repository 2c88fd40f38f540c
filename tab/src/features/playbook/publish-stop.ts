import { say } from '../../lib/words.ts';
import type { DraftState } from './draft-keeper.ts';

/** Why the draft cannot be published now; undefined when it can. */
export function publishStop({ draft, status }: DraftState, dirty: boolean): string | undefined {
  const faults = draft.findings.filter((finding) => finding.level === 'fault').length;
  if (faults > 0) return say('playbook:publish-stopped', { count: faults });
  if (dirty || status.is !== 'clean') return say('playbook:publish-unsaved');
  if (draft.beneath) return say('playbook:publish-beneath');
  return draft.isDraft ? undefined : say('playbook:publish-nothing');
}
