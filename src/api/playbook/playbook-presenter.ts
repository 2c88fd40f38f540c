import type { DraftView, UseCaseLine as LineView } from '../../contract/playbook.ts';
import { readingSecondsOf } from '../../domain/playbook/lint-use-case.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { DraftSeen } from '../../flows/playbook/edit-use-case.ts';
import type { UseCaseLine } from '../../flows/playbook/list-use-cases.ts';

export function presentDraft(seen: DraftSeen): DraftView {
  const { useCase, published, isDraft, savedAt, savedBy, findings, rev } = seen;
  const readingSeconds = readingSecondsOf(textOf(useCase, 'en').script);
  return { id: useCase.id, useCase, published, isDraft, savedAt, savedBy, findings, readingSeconds, rev };
}

export const presentLine = ({ useCase, status, publishedAt, editedAt, faults }: UseCaseLine): LineView => ({
  id: useCase.id,
  title: textOf(useCase, 'en').title,
  departments: useCase.departments,
  task: useCase.task,
  saves: useCase.saves,
  difficulty: useCase.difficulty,
  weeks: useCase.weeks,
  status,
  publishedAt,
  editedAt,
  faults,
});
