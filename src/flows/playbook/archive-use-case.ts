import type { UseCase } from '../../domain/playbook/use-case.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import { findDraft } from '../../store/playbook/playbook-store.ts';
import { takeOffArchived } from '../agenda/take-off-archived.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { type Archive, archiveOf } from './archive-of.ts';
import { demandFreshConsent } from './consent-of.ts';
import { permitEditing } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

/** Whether it is archived now. */
export interface ArchiveSeen {
  id: string;
  archive?: Archive;
}

/**
 * Takes a use case out of use, with a reason that teams read where it stood on an agenda. Its text, its weeks and what
 * teams made of it stay; nobody is offered it any more. Asked twice, it is one version and the first reason.
 */
export async function archiveUseCase(
  world: World,
  actor: Actor,
  id: string,
  asked: { reason: string },
): Promise<ArchiveSeen> {
  permitEditing(actor);
  await publishAs(world, actor, id, asked.reason, (former) =>
    former.archived ? undefined : { ...former, archived: true, archivedFor: asked.reason },
  );
  world.log.info({ useCase: id, by: actor.id }, 'a use case was archived');
  world.after(() => takeOffArchived(world));
  return seeArchive(world, id);
}

/** Puts it back into use as it was. What it was drafted from is asked for again: its author may have said no meanwhile. */
export async function bringBackUseCase(
  world: World,
  actor: Actor,
  id: string,
  asked: { note: string },
): Promise<ArchiveSeen> {
  permitEditing(actor);
  await publishAs(world, actor, id, asked.note, async (former) => {
    if (!former.archived) return undefined;
    await demandFreshConsent(world, former);
    return { ...former, archived: false, archivedFor: undefined };
  });
  world.log.info({ useCase: id, by: actor.id }, 'a use case was brought back');
  return seeArchive(world, id);
}

async function seeArchive(world: World, id: string): Promise<ArchiveSeen> {
  return { id, archive: archiveOf(await readPlaybook(world), id) };
}

/** Somebody may publish meanwhile: so often is it decided anew on what is there then. */
const TRIES = 8;

/** One version that changes what is published of a use case, and nothing else of it. */
async function publishAs(
  world: World,
  actor: Actor,
  id: string,
  note: string,
  change: (former: UseCase) => UseCase | undefined | Promise<UseCase | undefined>,
  tries = TRIES,
): Promise<void> {
  forgetPlaybook(world);
  const { useCases, version } = await readPlaybook(world);
  const former = useCases.find((useCase) => useCase.id === id);
  if (!former) return refuseUnpublished(world, id);
  const next = await change(former);
  if (!next) return;
  try {
    await publishUseCases(world, { useCases: [next], note, publishedBy: actor.name, onlyOn: version });
  } catch (error) {
    const isBetween = error instanceof PlaybookError && error.code === 'stale';
    if (!isBetween || tries <= 1) throw error;
    await publishAs(world, actor, id, note, change, tries - 1);
  }
}

async function refuseUnpublished(world: World, id: string): Promise<never> {
  return (await findDraft(world.tables, world.tenant, id))
    ? refuse('conflict', 'neverPublished')
    : refuse('not-found', 'useCaseGone');
}
