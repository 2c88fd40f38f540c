import type { Playbook } from '../../domain/playbook/playbook.ts';
import { inWeekOrder, isSameSlots, type Slot } from '../../domain/playbook/sequence.ts';
import { isSameButForArchiving, type UseCase } from '../../domain/playbook/use-case.ts';
import { findDraft, saveDraft } from '../../store/playbook/playbook-store.ts';
import { findSequenceDraft, saveSequenceDraft } from '../../store/playbook/sequence-draft-store.ts';
import type { Actor, World } from '../ports.ts';
import { fitting, writing } from '../storing.ts';
import { publishedRev, publishedWeeksRev } from './beneath.ts';
import { revAt } from './edit-use-case.ts';
import { asArchived } from './in-use.ts';

/**
 * The words of then. Whose win it comes from is not undone by them: its author is still asked and named as they want.
 * Archiving and bringing back are acts of their own, and stay as they are.
 */
export const restoredText = (then: UseCase, now: UseCase): UseCase =>
  asArchived({ ...then, promotedFrom: now.promotedFrom ?? then.promotedFrom }, now);

/** Keeps an earlier text as a draft. One that is open is replaced only with the mark it was seen with. */
export const keepRestoredText = (
  world: World,
  actor: Actor,
  playbook: Playbook,
  useCase: UseCase,
  replaced?: number,
): Promise<void> =>
  writing(world, async () => {
    const { tables, tenant } = world;
    const former = await findDraft(tables, tenant, useCase.id);
    if (former && (former.value.rev !== replaced || isSameButForArchiving(former.value.useCase, useCase)))
      return;
    const base = publishedRev(playbook, useCase.id);
    const draft = { useCase, base, ...signed(world, actor, former?.value.rev ?? base) };
    await fitting('useCaseTooLarge', () => saveDraft(tables, tenant, draft, former?.etag));
  });

/** The same for the weeks of a department. */
export const keepRestoredWeeks = (
  world: World,
  actor: Actor,
  playbook: Playbook,
  { department, slots }: { department: string; slots: Slot[] },
  replaced?: number,
): Promise<void> =>
  writing(world, async () => {
    const { tables, tenant } = world;
    const former = await findSequenceDraft(tables, tenant, department);
    if (former && (former.value.rev !== replaced || isSameSlots(former.value.slots, slots))) return;
    const base = publishedWeeksRev(playbook, department);
    const signature = signed(world, actor, former?.value.rev ?? base);
    const draft = { department, slots: inWeekOrder(slots), base, ...signature };
    await saveSequenceDraft(tables, tenant, draft, former?.etag);
  });

function signed(world: World, { id, name }: Actor, former: number) {
  const at = world.clock();
  return { by: { id, name }, at: at.toISOString(), rev: revAt(at, former) };
}
