import type { UseCase } from '../../domain/playbook/use-case.ts';
import { findDraft } from '../../store/playbook/playbook-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { demandFreshConsent } from './consent-of.ts';
import { beginDraft, type DraftSeen, permitEditing } from './edit-use-case.ts';
import { readPlaybook } from './read-playbook.ts';

/**
 * A draft of its own with the words of another use case, as they are being written where there is a draft. It comes from no
 * win, so where the other does, that win's author must have said yes. The same new id again is the same draft.
 */
export async function duplicateUseCase(
  world: World,
  actor: Actor,
  id: string,
  asked: { id: string; title: string },
): Promise<DraftSeen> {
  permitEditing(actor);
  const draft = await findDraft(world.tables, world.tenant, id);
  const { useCases } = await readPlaybook(world);
  const original = draft?.value.useCase ?? useCases.find((useCase) => useCase.id === id);
  if (!original) return refuse('not-found', 'useCaseGone');
  await demandFreshConsent(world, original);
  return beginDraft(world, actor, copyOf(original, asked));
}

function copyOf(original: UseCase, { id, title }: { id: string; title: string }): UseCase {
  const { en } = original.texts;
  return {
    ...original,
    id,
    archived: false,
    archivedFor: undefined,
    promotedFrom: undefined,
    texts: en ? { ...original.texts, en: { ...en, title } } : original.texts,
  };
}
