import type { ContentFile, PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { NO_SETTINGS } from '../../domain/playbook/settings.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import {
  demandRoom,
  findVersion,
  insertVersion,
  readHead,
  replaceHead,
  sameVersion,
} from '../../store/playbook/playbook-store.ts';
import { keepRevisions } from '../../store/playbook/revision-store.ts';
import { StoreError } from '../../store/table.ts';
import type { World } from '../ports.ts';
import { fitting, writing } from '../storing.ts';
import { forgetPlaybook } from './read-playbook.ts';

type Change = Pick<PlaybookVersion, 'note' | 'publishedBy'> & {
  useCases: UseCase[];
  /** Sequences that replace those of their departments. */
  sequence?: PlaybookVersion['sequence'];
  /** Replace the former as a whole. */
  settings?: PlaybookVersion['settings'];
};

/**
 * Publishes changed use cases: immutable revisions first, then the version that names them, then one replace of the head.
 * A crash in between leaves the former version standing; publishing again goes on where it stopped. Answers the version.
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
    const number = (head?.value.version ?? 0) + 1;
    const revisions = change.useCases.map((useCase) => ({ useCase, by: change.publishedBy, at }));
    const planned = new Map(change.useCases.map(({ id }) => [id, number]));
    demandRoom(tenant, nextVersion(former, { change, number, at, revs: planned }));
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
