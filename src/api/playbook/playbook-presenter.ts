import type { DraftView, SettingsView, UseCaseLine as LineView } from '../../contract/playbook.ts';
import type { SequenceView } from '../../contract/sequence.ts';
import { departmentsIn } from '../../domain/playbook/departments.ts';
import { readingSecondsOf } from '../../domain/playbook/lint-use-case.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { DraftSeen } from '../../flows/playbook/edit-use-case.ts';
import type { SequenceSeen } from '../../flows/playbook/edit-sequence.ts';
import type { SettingsSeen } from '../../flows/playbook/edit-settings.ts';
import type { PromotionFacts } from '../../flows/win/read-promotion.ts';
import type { UseCaseLine } from '../../flows/playbook/list-use-cases.ts';

export function presentDraft(seen: DraftSeen): DraftView {
  const { archive, beneath, useCase, published, isDraft, savedAt, savedBy, findings, promotion, rev } = seen;
  const readingSeconds = readingSecondsOf(textOf(useCase, 'en').script);
  return {
    id: useCase.id,
    useCase,
    published,
    isDraft,
    savedAt,
    savedBy,
    archive,
    findings,
    from: promotion && presentFrom(promotion),
    beneath,
    readingSeconds,
    rev,
  };
}

export const presentSequence = (seen: SequenceSeen): SequenceView => {
  const { beneath, department, slots, published, isDraft, savedAt, savedBy, useCases, rev } = seen;
  return { beneath, department, slots, published, isDraft, savedAt, savedBy, useCases, rev };
};

export const presentSettings = ({ settings, rev }: SettingsSeen): SettingsView => ({
  settings,
  departments: departmentsIn(settings),
  rev,
});

/** A win that is withdrawn or hidden is not told again here. */
function presentFrom({ promotion, teamName, win }: PromotionFacts): DraftView['from'] {
  if (win.state !== 'shared') return undefined;
  return {
    win: { id: win.id, title: win.title, team: win.team },
    teamName,
    author: { id: win.author, name: win.authorName },
    answer: promotion.answer,
  };
}

/** For its readers: which win it comes from is said by its credit, as far as its author wants. */
export const presentUseCase = ({ promotedFrom: _, ...useCase }: UseCase): UseCase => useCase;

export const presentLine = ({
  agendas,
  archive,
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
  archive,
  agendas,
  tries: { worked: tries.worked, of: tries.of },
});
