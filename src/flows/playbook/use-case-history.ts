import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { isSameButForArchiving, isSameUseCase, textOf } from '../../domain/playbook/use-case.ts';
import { findDraft, listVersions } from '../../store/playbook/playbook-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { publishedRev } from './beneath.ts';
import { findPublished, readIn } from './compare-versions.ts';
import { type DraftSeen, permitEditing, readDraft } from './edit-use-case.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';
import { keepRestoredText, restoredText } from './restored-drafts.ts';

const PAGE = 20;

/** One text of a use case: the version that brought it, who published that, when and why. */
export interface RevisionLine {
  version: number;
  note: string;
  publishedBy: string;
  publishedAt: string;
}

export interface HistorySeen {
  id: string;
  title: string;
  /** The newest first. The first line of the first page is in use. */
  revisions: RevisionLine[];
  /** Where the next page goes on. */
  next?: number;
  /** The draft that is open, if one is. */
  draft?: { rev: number; by: string; at: string };
}

/** The texts a use case has had. Each costs one short range, however many versions lie between them. */
export async function readHistory(
  world: World,
  actor: Actor,
  id: string,
  before?: number,
): Promise<HistorySeen> {
  permitEditing(actor);
  forgetPlaybook(world);
  const [now, draft] = await Promise.all([readPlaybook(world), findDraft(world.tables, world.tenant, id)]);
  const present = now.useCases.find((each) => each.id === id);
  if (!present) return refuse('not-found', 'useCaseGone');
  const revisions: RevisionLine[] = [];
  let version: PlaybookVersion | undefined =
    before === undefined ? now : before > 1 ? await findPublished(world, before - 1) : undefined;
  while (version && publishedRev(version, id) > 0 && revisions.length < PAGE) {
    const { brought, former }: Brought = await broughtIn(world, id, version);
    const { note, publishedAt, publishedBy } = brought;
    revisions.push({ version: brought.version, note, publishedBy, publishedAt });
    version = former;
  }
  const goesOn = version && publishedRev(version, id) > 0 ? revisions.at(-1)?.version : undefined;
  const { at = '', by, rev = 0 } = draft?.value ?? {};
  return {
    id,
    title: textOf(present, 'en').title,
    revisions,
    next: goesOn,
    draft: by && { rev, by: by.name, at },
  };
}

interface Brought {
  /** The first version that says this text. */
  brought: PlaybookVersion;
  /** The one before it, which says another or none. */
  former?: PlaybookVersion;
}

/** A revision has the number of the version that brought it, or a little more where a broken-off attempt had taken that. */
async function broughtIn(world: World, id: string, version: PlaybookVersion): Promise<Brought> {
  const rev = publishedRev(version, id);
  let brought = version;
  for (let number = rev; number > 0; number -= 1) {
    const rows = await listVersions(world.tables, world.tenant, Math.max(1, number - 1), number);
    const [one, two] = [number - 1, number].map((each) => rows.find((row) => row.version === each));
    brought = two ?? brought;
    if (!one || publishedRev(one, id) !== rev) return { brought, former: one };
  }
  return { brought };
}

/**
 * Makes a draft of the text a use case had in a version. A draft that is open is replaced only with the mark it
 * was seen with; the text in use needs no draft.
 */
export async function restoreUseCase(
  world: World,
  actor: Actor,
  id: string,
  { replaced, version }: { version: number; replaced?: number },
): Promise<DraftSeen> {
  permitEditing(actor);
  forgetPlaybook(world);
  const [then, now] = await Promise.all([findPublished(world, version), readPlaybook(world)]);
  const text = (await readIn(world, id, then)) ?? refuse('not-found', 'useCaseGone');
  const present = now.useCases.find((each) => each.id === id) ?? refuse('not-found', 'useCaseGone');
  const restored = restoredText(text, present);
  const isInUse = isSameUseCase(present, restored);
  if (!isInUse || (await findDraft(world.tables, world.tenant, id)))
    await keepRestoredText(world, actor, now, restored, replaced);
  const seen = await readDraft(world, actor, id);
  if (isSameButForArchiving(seen.useCase, restored)) return seen;
  return refuse('stale', 'draftOpen', { name: seen.savedBy?.name ?? '' }, seen);
}
