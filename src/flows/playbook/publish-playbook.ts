import type { ContentFile, PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { NO_SETTINGS } from '../../domain/playbook/settings.ts';
import { isSameSlots } from '../../domain/playbook/sequence.ts';
import { isSameButForArchiving, isSameUseCase, type UseCase } from '../../domain/playbook/use-case.ts';
import {
  demandRoom,
  findVersion,
  insertVersion,
  readHead,
  replaceHead,
  sameVersion,
} from '../../store/playbook/playbook-store.ts';
import { findRevision, keepRevisions } from '../../store/playbook/revision-store.ts';
import { StoreError } from '../../store/table.ts';
import { planTakingOff } from '../planning/plan-taking-off.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { fitting, writing } from '../storing.ts';
import { publishedRev, publishedWeeksRev } from './beneath.ts';
import { forgetPlaybook, playbookAt } from './read-playbook.ts';

type Change = Pick<PlaybookVersion, 'note' | 'publishedBy'> & {
  useCases: UseCase[];
  /** Sequences that replace those of their departments. */
  sequence?: PlaybookVersion['sequence'];
  /** Replace the former as a whole. */
  settings?: PlaybookVersion['settings'];
  /** Refused as stale when another version than this one is the newest: what was seen before is what is changed. */
  onlyOn?: number;
  /** What each was written from: refused as stale when another text than it says was published since. */
  bases?: Bases;
};

interface Bases {
  useCases?: ReadonlyMap<string, number>;
  weeks?: ReadonlyMap<string, number>;
}

/**
 * Publishes changed use cases: immutable revisions first, then the version that names them, then one replace of the head.
 * A crash in between leaves the former version standing; publishing again goes on where it stopped. What the playbook says
 * already makes no version, so that publishing the same twice is one. Answers the version.
 */
export async function publishUseCases(world: World, change: Change): Promise<number> {
  const at = world.clock().toISOString();
  const { tables, tenant } = world;
  let sent: PlaybookVersion | undefined;
  const publish = async () => {
    const head = await readHead(tables, tenant);
    // The head was moved by an attempt whose answer was lost.
    if (sent && head && head.value.version >= sent.version && (await isKept(world, sent)))
      return sent.version;
    const former = head && (await findVersion(tables, tenant, head.value.version))?.value;
    if (former && (await saysAlready(world, former, change))) return former.version;
    if (change.onlyOn !== undefined && change.onlyOn !== (former?.version ?? 0))
      return refuse('stale', 'publishedBetween');
    if (former && (await isWrittenOver(world, former, change))) {
      forgetPlaybook(world);
      return refuse('stale', 'publishedBeneath');
    }
    const number = (head?.value.version ?? 0) + 1;
    const revisions = change.useCases.map((useCase) => ({ useCase, by: change.publishedBy, at }));
    const planned = new Map(change.useCases.map(({ id }) => [id, number]));
    demandRoom(tenant, nextVersion(former, { change, number, at, revs: planned }));
    if (change.useCases.some(({ archived }) => archived)) await planTakingOff(world);
    const revs = await fitting('useCaseTooLarge', () => keepRevisions(tables, tenant, number, revisions));
    sent = nextVersion(former, { change, number, at, revs });
    await takeNumber(world, sent);
    await replaceHead(tables, tenant, number, head?.etag);
    return number;
  };
  const published = await fitting('playbookTooLarge', () => writing(world, publish));
  forgetPlaybook(world);
  return published;
}

interface Published {
  change: Change;
  number: number;
  at: string;
  /** The revision of each changed use case. */
  revs: ReadonlyMap<string, number>;
}

function nextVersion(former: PlaybookVersion | undefined, published: Published): PlaybookVersion {
  const { at, change, number, revs } = published;
  const entries = new Map([...(former?.entries ?? []).map(({ id, rev }) => [id, rev] as const), ...revs]);
  return {
    version: number,
    note: change.note,
    publishedBy: change.publishedBy,
    publishedAt: at,
    entries: [...entries].map(([id, rev]) => ({ id, rev })),
    sequence: { ...former?.sequence, ...change.sequence },
    settings: change.settings ?? former?.settings ?? NO_SETTINGS,
    settingsSince: change.settings ? number : (former?.settingsSince ?? number),
    sequenceSince: {
      ...former?.sequenceSince,
      ...Object.fromEntries(Object.keys(change.sequence ?? {}).map((each) => [each, number])),
    },
  };
}

/** Whether a version holds all of a change: somebody has published it, perhaps an attempt that died before it could say so. */
async function saysAlready(world: World, version: PlaybookVersion, change: Change): Promise<boolean> {
  const { sequence = {}, settings, useCases } = change;
  const holdsSequences = Object.entries(sequence).every(([department, slots]) =>
    isSameSlots(version.sequence[department] ?? [], slots),
  );
  if (!holdsSequences || (settings && !isSame(settings, version.settings))) return false;
  const revs = new Map(version.entries.map(({ id, rev }) => [id, rev]));
  if (useCases.some(({ id }) => !revs.has(id))) return false;
  const { useCases: published } = await playbookAt(world, version.version);
  const texts = new Map(published.map((useCase) => [useCase.id, useCase]));
  return useCases.every((useCase) => {
    const there = texts.get(useCase.id);
    return there !== undefined && isSameUseCase(there, useCase);
  });
}

/** Whether the change would undo what somebody published after it was begun. What says the same undoes nothing. */
async function isWrittenOver(world: World, version: PlaybookVersion, change: Change): Promise<boolean> {
  const { bases, sequence = {}, useCases } = change;
  const moved = useCases.filter(({ id }) => {
    const [base, rev] = [bases?.useCases?.get(id), publishedRev(version, id)];
    return base !== undefined && rev !== 0 && rev !== base;
  });
  const weeks = Object.entries(sequence).some(([department, slots]) => {
    const base = bases?.weeks?.get(department);
    const isMoved = base !== undefined && publishedWeeksRev(version, department) !== base;
    return isMoved && !isSameSlots(version.sequence[department] ?? [], slots);
  });
  if (weeks || moved.length === 0) return weeks;
  const { useCases: published } = await playbookAt(world, version.version);
  const texts = new Map(published.map((useCase) => [useCase.id, useCase]));
  const undone = moved.map(async (useCase) => {
    const there = texts.get(useCase.id);
    if (there === undefined || isSameUseCase(there, useCase)) return false;
    if (there.archived !== useCase.archived) return true;
    const base = bases?.useCases?.get(useCase.id) ?? 0;
    const began = await findRevision(world.tables, world.tenant, useCase.id, base);
    return !began || !isSameButForArchiving(began.value.useCase, there);
  });
  return (await Promise.all(undone)).includes(true);
}
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isKept = (world: World, version: PlaybookVersion): Promise<boolean> =>
  sameVersion(world.tables, world.tenant, version);

/**
 * The number is taken by whoever inserts it first. One that was taken by somebody who never moved the head is finished for
 * them, so that the next attempt builds on it.
 */
async function takeNumber(world: World, version: PlaybookVersion): Promise<void> {
  try {
    await insertVersion(world.tables, world.tenant, version);
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'exists') throw error;
    if (await isKept(world, version)) return;
    const head = await readHead(world.tables, world.tenant);
    if ((head?.value.version ?? 0) < version.version)
      await replaceHead(world.tables, world.tenant, version.version, head?.etag);
    throw error;
  }
}

/** The supplied playbook, once: where something is published already, nothing is changed. */
export async function publishSupplied(world: World, content: ContentFile[], by: string): Promise<void> {
  if (await readHead(world.tables, world.tenant)) return;
  await publishUseCases(world, {
    useCases: content.flatMap((file) => file.useCases),
    sequence: Object.fromEntries(content.map((file) => [file.department, file.sequence])),
    note: 'The supplied playbook',
    publishedBy: by,
  });
}
