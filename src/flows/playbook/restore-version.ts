import type { Playbook } from '../../domain/playbook/playbook.ts';
import { isSameSlots, type Slot } from '../../domain/playbook/sequence.ts';
import { changesBetween } from '../../domain/playbook/compare-versions.ts';
import type { PlaybookSettings } from '../../domain/playbook/settings.ts';
import {
  isSameButForArchiving,
  isSameUseCase,
  textOf,
  type UseCase,
} from '../../domain/playbook/use-case.ts';
import { listDrafts } from '../../store/playbook/playbook-store.ts';
import { listSequenceDrafts } from '../../store/playbook/sequence-draft-store.ts';
import { inTurns } from '../in-turns.ts';
import type { Actor, World } from '../ports.ts';
import { findPublished } from './compare-versions.ts';
import { permitEditing } from './edit-use-case.ts';
import { forgetPlaybook, playbookAt, readPlaybook } from './read-playbook.ts';
import { keepRestoredText, keepRestoredWeeks, restoredText } from './restored-drafts.ts';

/** A draft that is open of what would be restored. */
export interface OpenDraft {
  rev: number;
  by: string;
  at: string;
  /** It says what would be restored: nothing is left to do. */
  isRestored: boolean;
}

export interface RestoreSeen {
  version: number;
  newest: number;
  useCases: { id: string; title: string; draft?: OpenDraft }[];
  sequences: { department: string; draft?: OpenDraft }[];
  /** Came after that version, and stays as it is. */
  added: { id: string; title: string }[];
  /** In use then and archived now, or the other way: archiving and bringing back are done by themselves, with a reason. */
  archiving: { id: string; title: string; wasArchived: boolean }[];
  /** Settings that differ. They have no draft: they are taken over on their own page. */
  settings: ReturnType<typeof changesBetween>['settings'];
  settingsThen: PlaybookSettings;
}

/** Drafts that the person has seen and wants replaced, each with its mark. */
export interface Replaced {
  useCases: { id: string; rev: number }[];
  sequences: { department: string; rev: number }[];
}

/** What restoring a version would make, and which open drafts stand in its way. */
export async function seeRestore(world: World, actor: Actor, version: number): Promise<RestoreSeen> {
  permitEditing(actor);
  return seen(world, await readBoth(world, version));
}

/**
 * Makes drafts of all in which a version differs from what is published; they are looked at and published as any others.
 * An open draft is left as it is, unless it is named with the mark it was seen with. Restoring again makes nothing new.
 */
export async function restoreVersion(
  world: World,
  actor: Actor,
  version: number,
  replaced: Replaced,
): Promise<RestoreSeen> {
  permitEditing(actor);
  const both = await readBoth(world, version);
  const revs = new Map(replaced.useCases.map(({ id, rev }) => [id, rev]));
  await inTurns(textsOf(both), (useCase) =>
    keepRestoredText(world, actor, both.now, useCase, revs.get(useCase.id)),
  );
  const weekRevs = new Map(replaced.sequences.map(({ department, rev }) => [department, rev]));
  await inTurns(weeksOf(both), (weeks) =>
    keepRestoredWeeks(world, actor, both.now, weeks, weekRevs.get(weeks.department)),
  );
  return seen(world, both);
}

interface Both {
  then: Playbook;
  now: Playbook;
}

async function readBoth(world: World, version: number): Promise<Both> {
  forgetPlaybook(world);
  const found = await findPublished(world, version);
  return { then: await playbookAt(world, found.version), now: await readPlaybook(world) };
}

/** The texts of then that say something else now. Only those under another revision are compared. */
function textsOf({ now, then }: Both): UseCase[] {
  const { changed } = changesBetween(then, now);
  return changed.flatMap((id) => {
    const [text, present] = [then, now].map(({ useCases }) => useCases.find((each) => each.id === id));
    if (!text || !present) return [];
    const restored = restoredText(text, present);
    return isSameUseCase(restored, present) ? [] : [restored];
  });
}

/** The weeks of then that are others now. A department without weeks then keeps those it has. */
const weeksOf = ({ now, then }: Both): { department: string; slots: Slot[] }[] =>
  Object.entries(then.sequence)
    .filter(([department, slots]) => !isSameSlots(slots, now.sequence[department] ?? []))
    .map(([department, slots]) => ({ department, slots }));

async function seen(world: World, both: Both): Promise<RestoreSeen> {
  const { now, then } = both;
  const [drafts, weekDrafts] = await Promise.all([
    listDrafts(world.tables, world.tenant),
    listSequenceDrafts(world.tables, world.tenant),
  ]);
  const titleOf = (useCase: UseCase) => textOf(useCase, 'en').title;
  const { added, settings } = changesBetween(then, now);
  return {
    version: then.version,
    newest: now.version,
    useCases: textsOf(both).map((useCase) => {
      const draft = drafts.find((each) => each.useCase.id === useCase.id);
      return {
        id: useCase.id,
        title: titleOf(useCase),
        draft: draft && openDraft(draft, isSameButForArchiving(draft.useCase, useCase)),
      };
    }),
    sequences: weeksOf(both).map(({ department, slots }) => {
      const draft = weekDrafts.find((each) => each.department === department);
      return { department, draft: draft && openDraft(draft, isSameSlots(draft.slots, slots)) };
    }),
    added: now.useCases
      .filter(({ id }) => added.includes(id))
      .map((each) => ({ id: each.id, title: titleOf(each) })),
    archiving: archivingOf(both).map((useCase) => ({
      id: useCase.id,
      title: titleOf(useCase),
      wasArchived: useCase.archived,
    })),
    settings,
    settingsThen: then.settings,
  };
}

/** As they were then. */
function archivingOf({ now, then }: Both): UseCase[] {
  const isArchivedNow = new Map(now.useCases.map(({ archived, id }) => [id, archived]));
  return then.useCases.filter(({ archived, id }) => isArchivedNow.get(id) === !archived);
}

const openDraft = (
  { at, by, rev }: { at: string; by: { name: string }; rev: number },
  isRestored: boolean,
): OpenDraft => ({ rev, by: by.name, at, isRestored });
