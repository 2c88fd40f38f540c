import type { SequencedUseCase } from '../../domain/playbook/lint-sequence.ts';
import { inWeekOrder, isSameSlots, type Slot } from '../../domain/playbook/sequence.ts';
import {
  findSequenceDraft,
  removeSequenceDraft,
  saveSequenceDraft as save,
  type SequenceDraft,
} from '../../store/playbook/sequence-draft-store.ts';
import type { Stored } from '../../store/rows.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { type Beneath, beneathWeeks, publishedWeeksRev } from './beneath.ts';
import { demandDepartment } from './departments.ts';
import { permitEditing, revAt } from './edit-use-case.ts';
import { seePlaybook } from './list-use-cases.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';

/** The thirteen weeks of one department as an editor sees them: the draft if there is one, else what is published. */
export interface SequenceSeen {
  department: string;
  slots: Slot[];
  published: Slot[];
  isDraft: boolean;
  savedAt?: string;
  savedBy?: { id: string; name: string };
  useCases: (SequencedUseCase & { title: string })[];
  /** Published by somebody since the draft was begun; it is not published before both were looked at. */
  beneath?: Beneath<Slot[]>;
  rev: number;
}

async function see(
  world: World,
  actor: Actor,
  department: string,
  draft: Stored<SequenceDraft> | undefined,
): Promise<SequenceSeen> {
  const playbook = await readPlaybook(world);
  const { lines } = await seePlaybook(world, actor);
  const useCases = lines.map(({ useCase, status }) => ({
    id: useCase.id,
    title: useCase.texts.en?.title ?? useCase.id,
    departments: useCase.departments,
    status,
  }));
  const published = inWeekOrder(playbook.sequence[department] ?? []);
  const slots = draft ? inWeekOrder(draft.value.slots) : published;
  return {
    department,
    slots,
    published,
    isDraft: draft !== undefined,
    savedAt: draft?.value.at,
    savedBy: draft?.value.by,
    useCases,
    beneath: draft && (await beneathWeeks(world, playbook, draft.value)),
    rev: draft?.value.rev ?? publishedWeeksRev(playbook, department),
  };
}

export async function readSequence(world: World, actor: Actor, department: string): Promise<SequenceSeen> {
  permitEditing(actor);
  await demandDepartment(world, department);
  return see(world, actor, department, await findSequenceDraft(world.tables, world.tenant, department));
}

/**
 * Saves the weeks as a draft. `rev` is the one last read; a newer draft is never overwritten. `onto` is the published
 * revision that was looked at and joined: the draft stands on it from now on.
 */
export async function saveSequence(
  world: World,
  actor: Actor,
  department: string,
  asked: { slots: Slot[]; rev: number; onto?: number },
): Promise<SequenceSeen> {
  permitEditing(actor);
  await demandDepartment(world, department);
  await writing(world, async () => {
    const former = await findSequenceDraft(world.tables, world.tenant, department);
    const { onto } = asked;
    const published = publishedWeeksRev(await readPlaybook(world), department);
    const base = onto ?? (former ? former.value.base : published);
    if (former && former.value.base === base && isSameSlots(former.value.slots, asked.slots)) return;
    if ((former?.value.rev ?? published) !== asked.rev || (onto ?? published) !== published)
      return refuse('stale', 'stale', undefined, await see(world, actor, department, former));
    const at = world.clock();
    const by = { id: actor.id, name: actor.name };
    const draft = { department, slots: inWeekOrder(asked.slots), base, by, at: at.toISOString() };
    await save(world.tables, world.tenant, { ...draft, rev: revAt(at, asked.rev) }, former?.etag);
  });
  return readSequence(world, actor, department);
}

/** Removes changed weeks that were published. What somebody has changed on them meanwhile stays, as a draft. */
export const clearSequenceDraft = (world: World, department: string, rev: number): Promise<void> =>
  writing(world, async () => {
    const { tables, tenant } = world;
    const draft = await findSequenceDraft(tables, tenant, department);
    if (draft?.etag && draft.value.rev === rev)
      await removeSequenceDraft(tables, tenant, department, draft.etag);
  });

/** Throws the changes away; the published weeks stay as they are. */
export async function dropSequence(world: World, actor: Actor, department: string): Promise<void> {
  permitEditing(actor);
  const draft = await findSequenceDraft(world.tables, world.tenant, department);
  if (draft?.etag) await removeSequenceDraft(world.tables, world.tenant, department, draft.etag);
}

/** Publishes the weeks with a note. Agendas that nobody has touched follow them at once. */
export async function publishSequence(
  world: World,
  actor: Actor,
  department: string,
  asked: { note: string; rev: number },
): Promise<SequenceSeen> {
  permitEditing(actor);
  await demandDepartment(world, department);
  const draft = await findSequenceDraft(world.tables, world.tenant, department);
  // Published already by an attempt whose answer was lost.
  if (!draft?.etag) return see(world, actor, department, undefined);
  if (draft.value.rev !== asked.rev)
    return refuse('stale', 'stale', undefined, await see(world, actor, department, draft));
  const { base, slots } = draft.value;
  await publishUseCases(world, {
    useCases: [],
    sequence: { [department]: slots },
    note: asked.note,
    publishedBy: actor.name,
    bases: { weeks: new Map(base === undefined ? [] : [[department, base]]) },
  });
  await clearSequenceDraft(world, department, draft.value.rev);
  return readSequence(world, actor, department);
}
