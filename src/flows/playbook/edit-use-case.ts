import { type Finding, lintUseCase } from '../../domain/playbook/lint-use-case.ts';
import { isPermitted } from '../../domain/permission.ts';
import { blankUseCase } from '../../domain/playbook/blank-use-case.ts';
import { isSameUseCase, type UseCase } from '../../domain/playbook/use-case.ts';
import {
  type Draft,
  findDraft,
  removeDraft,
  saveDraft as save,
} from '../../store/playbook/playbook-store.ts';
import type { Stored } from '../../store/rows.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { fitting, writing } from '../storing.ts';
import { rolesOf } from '../team/standing.ts';
import type { PromotionFacts } from '../win/read-promotion.ts';
import { type Archive, archiveOf } from './archive-of.ts';
import { type Beneath, beneathUseCase, publishedRev } from './beneath.ts';
import { consentOf, demandConsent } from './consent-of.ts';
import { asArchived, readyToPublish } from './in-use.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';

/** One use case as an editor sees it: the draft if there is one, else what is published. */
export interface DraftSeen {
  useCase: UseCase;
  published?: UseCase;
  isDraft: boolean;
  savedAt?: string;
  savedBy?: { id: string; name: string };
  archive?: Archive;
  findings: Finding[];
  /** The win it was drafted from, and what its author says. */
  promotion?: PromotionFacts;
  /** Published by somebody since the draft was begun; the draft is not published before both were looked at. */
  beneath?: Beneath<UseCase>;
  /** While there is no draft, the revision that is published. */
  rev: number;
}

export function permitEditing(actor: Actor): void {
  if (!isPermitted('playbook.edit', rolesOf(actor))) refuse('not-allowed', 'editorsOnly');
}

/** `editedAt` is when somebody last changed the text. */
async function lint(world: World, useCase: UseCase, editedAt?: string): Promise<Finding[]> {
  const { approvedTools } = (await readPlaybook(world)).settings;
  return lintUseCase(useCase, {
    language: 'en',
    approvedTools,
    today: dateOf(world.clock().toISOString()),
    editedAt: editedAt && dateOf(editedAt),
  });
}
const dateOf = (instant: string): string => instant.slice(0, 10);

export async function seeDraft(
  world: World,
  id: string,
  draft: Pick<Stored<Draft>, 'value'> | undefined,
): Promise<DraftSeen> {
  const playbook = await readPlaybook(world);
  const published = playbook.useCases.find((useCase) => useCase.id === id);
  const useCase = draft ? asArchived(draft.value.useCase, published) : published;
  if (!useCase) return refuse('not-found', 'useCaseGone');
  const { at, by, rev } = draft?.value ?? {};
  const consent = await consentOf(world, useCase, published !== undefined);
  return {
    useCase,
    published,
    isDraft: draft !== undefined,
    savedAt: at,
    savedBy: by,
    archive: archiveOf(playbook, id),
    findings: [...(await lint(world, useCase, at ?? playbook.revisedAt.get(id))), ...consent.findings],
    promotion: consent.promotion,
    beneath: draft && (await beneathUseCase(world, playbook, draft.value)),
    rev: rev ?? publishedRev(playbook, id),
  };
}

export async function readDraft(world: World, actor: Actor, id: string): Promise<DraftSeen> {
  permitEditing(actor);
  return seeDraft(world, id, await findDraft(world.tables, world.tenant, id));
}

/**
 * Saves a draft. `rev` is the one last read; a newer draft is never overwritten: the second editor is shown both. `onto` is
 * the published revision that was looked at and joined: the draft stands on it from now on.
 */
export async function saveDraft(
  world: World,
  actor: Actor,
  sent: UseCase,
  rev: number,
  onto?: number,
): Promise<DraftSeen> {
  permitEditing(actor);
  await writing(world, async () => {
    const former = await findDraft(world.tables, world.tenant, sent.id);
    const playbook = await readPlaybook(world);
    const origin = playbook.useCases.find(({ id }) => id === sent.id);
    // Where it comes from is not an editor's to change: publishing asks that win's author.
    const promotedFrom = (former?.value.useCase ?? origin)?.promotedFrom ?? origin?.promotedFrom;
    const useCase = { ...sent, promotedFrom };
    const published = publishedRev(playbook, useCase.id);
    const base = onto ?? former?.value.base ?? published;
    if (former?.value.base === base && isSameUseCase(former.value.useCase, useCase)) return;
    if ((former?.value.rev ?? published) !== rev || (onto ?? published) !== published)
      return refuse('stale', 'stale', undefined, await seeDraft(world, useCase.id, former));
    const at = world.clock();
    const by = { id: actor.id, name: actor.name };
    const draft = { useCase, base, by, at: at.toISOString(), rev: revAt(at, rev) };
    await fitting('useCaseTooLarge', () => save(world.tables, world.tenant, draft, former?.etag));
  });
  return readDraft(world, actor, sent.id);
}

/** Counted by the clock, so that the next draft of the same thing is never taken for one that was published or dropped. */
export const revAt = (at: Date, former: number): number => Math.max(former + 1, at.getTime());

/** Begins a new use case as a draft; the same id again is the same draft. */
export const newDraft = (
  world: World,
  actor: Actor,
  asked: { id: string; title: string; department: string },
): Promise<DraftSeen> => beginDraft(world, actor, blankUseCase(asked));

/** Keeps a use case as a draft, unless there is one of its id already. */
export async function beginDraft(world: World, actor: Actor, useCase: UseCase): Promise<DraftSeen> {
  permitEditing(actor);
  await writing(world, async () => {
    const exists = await findDraft(world.tables, world.tenant, useCase.id);
    const published = (await readPlaybook(world)).useCases.some(({ id }) => id === useCase.id);
    if (exists || published) return;
    const at = world.clock();
    const by = { id: actor.id, name: actor.name };
    const draft = { useCase, base: 0, by, at: at.toISOString(), rev: revAt(at, 0) };
    await save(world.tables, world.tenant, draft);
  });
  return readDraft(world, actor, useCase.id);
}

/** Removes a draft that was published. What somebody has written on it meanwhile stays, as a draft. */
export const clearDraft = (world: World, id: string, rev: number): Promise<void> =>
  writing(world, async () => {
    const draft = await findDraft(world.tables, world.tenant, id);
    if (draft?.etag && draft.value.rev === rev) await removeDraft(world.tables, world.tenant, id, draft.etag);
  });

/** Throws a draft away; what is published stays as it is. */
export async function dropDraft(world: World, actor: Actor, id: string): Promise<void> {
  permitEditing(actor);
  const draft = await findDraft(world.tables, world.tenant, id);
  if (draft?.etag) await removeDraft(world.tables, world.tenant, id, draft.etag);
}

/** Publishes a draft with a note, unless the lint finds a fault. The next agendas use it at once. */
export async function publishDraft(
  world: World,
  actor: Actor,
  id: string,
  asked: { note: string; rev: number },
): Promise<DraftSeen> {
  permitEditing(actor);
  const draft = await findDraft(world.tables, world.tenant, id);
  // Published already by an attempt whose answer was lost.
  if (!draft) return seeDraft(world, id, undefined);
  if (draft.value.rev !== asked.rev)
    return refuse('stale', 'stale', undefined, await seeDraft(world, id, draft));
  const published = (await readPlaybook(world)).useCases.find((each) => each.id === id);
  const useCase = readyToPublish(draft.value.useCase, published);
  const faults = (await lint(world, useCase)).filter((finding) => finding.level === 'fault').length;
  if (faults > 0) return refuse('conflict', 'useCaseFaults', { count: faults });
  await demandConsent(world, useCase);
  await publishUseCases(world, {
    useCases: [useCase],
    note: asked.note,
    publishedBy: actor.name,
    bases: { useCases: new Map([[id, draft.value.base]]) },
  });
  await clearDraft(world, id, draft.value.rev);
  return readDraft(world, actor, id);
}
