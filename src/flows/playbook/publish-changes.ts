import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { findDraft, listVersions, readHead } from '../../store/playbook/playbook-store.ts';
import { findSequenceDraft } from '../../store/playbook/sequence-draft-store.ts';
import { inTurns } from '../in-turns.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { publishedRev } from './beneath.ts';
import { clearSequenceDraft } from './edit-sequence.ts';
import { clearDraft, permitEditing, seeDraft } from './edit-use-case.ts';
import { readyToPublish } from './in-use.ts';
import { stopOf } from './open-changes.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook } from './read-playbook.ts';

/** What somebody looked at and chose: each with the mark it had then, and the version it was compared with. */
export interface Chosen {
  note: string;
  version: number;
  useCases: { id: string; rev: number }[];
  sequences: { department: string; rev: number }[];
}

/**
 * Publishes drafts of use cases and weeks as one version with one note. All or none: one that has changed since it was
 * looked at, or has a fault, refuses them together. The drafts go once the version is in use; pressed again after a crash
 * or a lost answer, the rest of it is made up for.
 */
export async function publishChanges(
  world: World,
  actor: Actor,
  chosen: Chosen,
): Promise<{ version: number }> {
  permitEditing(actor);
  if (chosen.useCases.length + chosen.sequences.length === 0) return refuse('invalid', 'nothingChosen');
  forgetPlaybook(world);
  const { earlier, left } = await earlierAttempt(world, actor, chosen);
  const version =
    earlier !== undefined && left.useCases.length + left.sequences.length === 0
      ? earlier
      : await publishAll(world, actor, left);
  await inTurns(chosen.useCases, ({ id, rev }) => clearDraft(world, id, rev));
  await inTurns(chosen.sequences, ({ department, rev }) => clearSequenceDraft(world, department, rev));
  return { version };
}

async function publishAll(world: World, actor: Actor, { note, version, ...chosen }: Chosen): Promise<number> {
  const { tables, tenant } = world;
  const drafts = await inTurns(chosen.useCases, async ({ id, rev }) => {
    const draft = await findDraft(tables, tenant, id);
    const title = draft ? textOf(draft.value.useCase, 'en').title : id;
    if (draft?.value.rev !== rev) return refuse('stale', 'changesMoved', { title });
    const seen = await seeDraft(world, id, draft);
    const useCase = readyToPublish(draft.value.useCase, seen.published);
    if (stopOf(seen) === 'faults') return refuse('conflict', 'changesFaulty', { title });
    return { useCase, base: draft.value.base };
  });
  const weeks = await inTurns(chosen.sequences, async ({ department, rev }) => {
    const draft = await findSequenceDraft(tables, tenant, department);
    if (draft?.value.rev !== rev) return refuse('stale', 'weeksMoved');
    return draft.value;
  });
  return publishUseCases(world, {
    useCases: drafts.map(({ useCase }) => useCase),
    sequence: Object.fromEntries(weeks.map(({ department, slots }) => [department, slots])),
    note,
    publishedBy: actor.name,
    onlyOn: version,
    bases: {
      useCases: new Map(drafts.map(({ base, useCase }) => [useCase.id, base])),
      weeks: new Map(
        weeks.flatMap(({ base, department }) => (base === undefined ? [] : [[department, base]])),
      ),
    },
  });
}

/** How many versions after the one that was looked at are searched for one's own. */
const LOOKED_THROUGH = 20;

interface Attempt {
  /** The version of an attempt whose answer was lost. */
  earlier?: number;
  /** What is still a draft of it. */
  left: Chosen;
}

/**
 * Some drafts are gone: then a version with this note and name brought all of those, or they were dropped or published by
 * somebody else.
 */
async function earlierAttempt(world: World, actor: Actor, chosen: Chosen): Promise<Attempt> {
  const { tables, tenant } = world;
  const [drafts, weeks] = await Promise.all([
    inTurns(chosen.useCases, async ({ id }) => ((await findDraft(tables, tenant, id)) ? [] : [id])),
    inTurns(chosen.sequences, async ({ department }) =>
      (await findSequenceDraft(tables, tenant, department)) ? [] : [department],
    ),
  ]);
  const gone = { useCases: drafts.flat(), departments: weeks.flat() };
  if (gone.useCases.length + gone.departments.length === 0) return { left: chosen };
  const head = (await readHead(tables, tenant))?.value.version ?? 0;
  const last = Math.min(head, chosen.version + LOOKED_THROUGH);
  const versions = await listVersions(tables, tenant, Math.max(1, chosen.version), last);
  const ours = versions.find((version) => {
    const former = versions.find((each) => each.version === version.version - 1);
    const isOurs = version.note === chosen.note && version.publishedBy === actor.name;
    return isOurs && version.version > chosen.version && brought(version, former, gone);
  });
  if (!ours) return refuse('stale', 'changesGone');
  const left = {
    ...chosen,
    useCases: chosen.useCases.filter(({ id }) => !gone.useCases.includes(id)),
    sequences: chosen.sequences.filter(({ department }) => !gone.departments.includes(department)),
  };
  return { earlier: ours.version, left };
}

function brought(
  version: PlaybookVersion,
  former: PlaybookVersion | undefined,
  { departments, useCases }: { departments: string[]; useCases: string[] },
): boolean {
  const isNew = (id: string) =>
    publishedRev(version, id) !== 0 && publishedRev(version, id) !== (former ? publishedRev(former, id) : 0);
  return (
    useCases.every(isNew) && departments.every((each) => version.sequenceSince[each] === version.version)
  );
}
