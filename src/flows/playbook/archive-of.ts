import type { Playbook } from '../../domain/playbook/playbook.ts';

export interface Archive {
  reason: string;
  at: string;
  by: string;
}

/** Why, when and by whom a use case was archived; undefined while it is in use. */
export function archiveOf(
  { revisedAt, revisedBy, useCases }: Pick<Playbook, 'revisedAt' | 'revisedBy' | 'useCases'>,
  id: string,
): Archive | undefined {
  const useCase = useCases.find((each) => each.id === id);
  if (!useCase?.archived) return undefined;
  const { archivedFor: reason = '' } = useCase;
  return { reason, at: revisedAt.get(id) ?? '', by: revisedBy.get(id) ?? '' };
}
