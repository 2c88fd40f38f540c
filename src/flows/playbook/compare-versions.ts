import {
  changesBetween,
  type VersionChanges,
  type WeekChange,
} from '../../domain/playbook/compare-versions.ts';
import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import type { Slot } from '../../domain/playbook/sequence.ts';
import { isSameUseCase, textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { findVersion, listDrafts, readHead } from '../../store/playbook/playbook-store.ts';
import { findRevision } from '../../store/playbook/revision-store.ts';
import { listSequenceDrafts } from '../../store/playbook/sequence-draft-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitEditing } from './edit-use-case.ts';
import { readPlaybook } from './read-playbook.ts';

export type UseCaseChange = 'changed' | 'added' | 'archived' | 'brought-back';
type SlotSeen = Omit<Slot, 'week'> & { title: string };

export interface Comparison {
  /** Absent when the first version is compared with nothing. */
  older?: PlaybookVersion;
  newer: PlaybookVersion;
  /** The version in use. */
  newest: number;
  useCases: { id: string; title: string; is: UseCaseChange }[];
  sequences: {
    department: string;
    weeks: { week: number; before?: SlotSeen; after?: SlotSeen }[];
  }[];
  settings: VersionChanges['settings'];
  /** Changes that are written and not published. */
  open: number;
}

/** What one version says otherwise than an older one, by default the one before it. Only texts that differ are read. */
export async function compareVersions(
  world: World,
  actor: Actor,
  version: number,
  since = version - 1,
): Promise<Comparison> {
  permitEditing(actor);
  const { older, newer, newest } = await readBoth(world, version, since);
  const { changed, added, sequences, settings } = changesBetween(older, newer);
  const [seen, drafts, sequenceDrafts, titles] = await Promise.all([
    Promise.all([...changed, ...added].map((id) => readPair(world, id, older, newer))),
    listDrafts(world.tables, world.tenant),
    listSequenceDrafts(world.tables, world.tenant),
    titlesNow(world),
  ]);
  return {
    older,
    newer,
    newest,
    useCases: seen.flatMap((pair) => changeOf(pair)),
    sequences: sequences.map(({ department, weeks }) => ({
      department,
      weeks: weeks.map((each) => weekSeen(each, titles)),
    })),
    settings,
    open: drafts.length + sequenceDrafts.length,
  };
}

export interface Pair {
  id: string;
  before?: UseCase;
  after?: UseCase;
}

/** One use case as it was in two versions. */
export async function compareUseCase(
  world: World,
  actor: Actor,
  id: string,
  { version, since = version - 1 }: { version: number; since?: number },
): Promise<Pair> {
  permitEditing(actor);
  const { older, newer } = await readBoth(world, version, since);
  const pair = await readPair(world, id, older, newer);
  return pair.before || pair.after ? pair : refuse('not-found', 'useCaseGone');
}

async function readBoth(world: World, version: number, since: number) {
  if (since >= version) return refuse('invalid', 'versionsTurned');
  const [newest, older, newer] = await Promise.all([
    readHead(world.tables, world.tenant),
    since > 0 ? findPublished(world, since) : undefined,
    findPublished(world, version),
  ]);
  return { newest: newest?.value.version ?? 0, older, newer };
}

/** A version whose head was never moved was not published. */
export async function findPublished(world: World, version: number): Promise<PlaybookVersion> {
  const [head, found] = await Promise.all([
    readHead(world.tables, world.tenant),
    findVersion(world.tables, world.tenant, version),
  ]);
  if (!found || version > (head?.value.version ?? 0)) return refuse('not-found', 'versionGone');
  return found.value;
}

async function readPair(
  world: World,
  id: string,
  older: PlaybookVersion | undefined,
  newer: PlaybookVersion,
): Promise<Pair> {
  const [before, after] = await Promise.all([readIn(world, id, older), readIn(world, id, newer)]);
  return { id, before, after };
}

export async function readIn(
  world: World,
  id: string,
  version: PlaybookVersion | undefined,
): Promise<UseCase | undefined> {
  const rev = version?.entries.find((entry) => entry.id === id)?.rev;
  return rev === undefined
    ? undefined
    : (await findRevision(world.tables, world.tenant, id, rev))?.value.useCase;
}

/** A text that was changed and changed back is no change. */
export function changeOf({ id, before, after }: Pair): Comparison['useCases'] {
  if (!after || (before && isSameUseCase(before, after))) return [];
  const is = before ? (wasArchived(before, after) ?? 'changed') : 'added';
  return [{ id, title: textOf(after, 'en').title, is }];
}

function wasArchived(before: UseCase, after: UseCase): UseCaseChange | undefined {
  if (before.archived === after.archived) return undefined;
  return after.archived ? 'archived' : 'brought-back';
}

async function titlesNow(world: World): Promise<Map<string, string>> {
  const { useCases } = await readPlaybook(world);
  return new Map(useCases.map((useCase) => [useCase.id, textOf(useCase, 'en').title]));
}

export function weekSeen({ week, before, after }: WeekChange, titles: Map<string, string>) {
  const slotSeen = ({ useCase, again, reason }: Slot): SlotSeen => ({
    useCase,
    title: titles.get(useCase) ?? useCase,
    again,
    reason,
  });
  return { week, before: before && slotSeen(before), after: after && slotSeen(after) };
}
