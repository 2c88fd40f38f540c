import type { DraftView, SettingsView, UseCaseLine as LineView } from '../../contract/playbook.ts';
import type { SequenceView } from '../../contract/sequence.ts';
import { departmentsIn } from '../../domain/playbook/departments.ts';
import { readingSecondsOf } from '../../domain/playbook/lint-use-case.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { DraftSeen } from '../../flows/playbook/edit-use-case.ts';
import type { SequenceSeen } from '../../flows/playbook/edit-sequence.ts';
import type { SettingsSeen } from '../../flows/playbook/edit-settings.ts';
import type { UseCaseLine } from '../../flows/playbook/list-use-cases.ts';

export function presentDraft(seen: DraftSeen): DraftView {
  const { useCase, published, isDraft, savedAt, savedBy, findings, rev } = seen;
  const readingSeconds = readingSecondsOf(textOf(useCase, 'en').script);
  return { id: useCase.id, useCase, published, isDraft, savedAt, savedBy, findings, readingSeconds, rev };
}

export const presentSequence = (seen: SequenceSeen): SequenceView => {
  const { department, slots, published, isDraft, savedAt, savedBy, useCases, rev } = seen;
  return { department, slots, published, isDraft, savedAt, savedBy, useCases, rev };
};

export const presentSettings = ({ settings, rev }: SettingsSeen): SettingsView => ({
  settings,
  departments: departmentsIn(settings),
  rev,
});

export const presentLine = ({
  agendas,
  editedAt,
  faults,
  publishedAt,
  status,
  tries,
  useCase,
}: UseCaseLine): LineView => ({
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
  agendas,
  tries: { worked: tries.worked, of: tries.of },
});
