import type { Playbook } from '../../domain/playbook/playbook.ts';
import { withApprovedTools } from '../../domain/playbook/approved-tools.ts';
import { NO_SETTINGS } from '../../domain/playbook/settings.ts';
import { type UseCase, textOf } from '../../domain/playbook/use-case.ts';
import { readHead, readVersion } from '../../store/playbook/playbook-store.ts';
import type { World } from '../ports.ts';

const EMPTY: Playbook = {
  version: 0,
  note: '',
  publishedBy: '',
  publishedAt: '1970-01-01T00:00:00Z',
  entries: [],
  sequence: {},
  sequenceSince: {},
  settings: NO_SETTINGS,
  settingsSince: 1,
  useCases: [],
  revisedAt: new Map(),
  revisedBy: new Map(),
};

/** What a process remembers of a storage. Versions never change; which one is the newest is asked again after a while. */
interface Memory {
  newest?: { version: number; checkedAt: number };
  /** The last ones read, also while they are being read: many who ask at once cost one reading. */
  versions: Map<number, Promise<Playbook>>;
  /** Of the version read last; what the next one shares with it is not read again. */
  latest?: Playbook;
}
const FRESH_MS = 1000;
const VERSIONS_KEPT = 8;
const memories = new WeakMap<World['tables'], Memory>();

function memoryOf(world: World): Memory {
  const memory = memories.get(world.tables) ?? { versions: new Map() };
  memories.set(world.tables, memory);
  return memory;
}

/** The published playbook: no read while fresh, one read to see that nothing was published, more only after a publish. */
export async function readPlaybook(world: World): Promise<Playbook> {
  const memory = memoryOf(world);
  const now = world.clock().getTime();
  if (memory.newest && Math.abs(now - memory.newest.checkedAt) < FRESH_MS)
    return version(world, memory.newest.version);
  const head = await readHead(world.tables, world.tenant);
  const playbook = await version(world, head?.value.version ?? 0);
  memory.newest = { version: playbook.version, checkedAt: now };
  return playbook;
}

/** The next read asks the storage: after this process has published. */
export function forgetPlaybook(world: World): void {
  memoryOf(world).newest = undefined;
}

async function version(world: World, number: number): Promise<Playbook> {
  if (number === 0) return EMPTY;
  const memory = memoryOf(world);
  const { versions } = memory;
  const reading = versions.get(number) ?? readVersion(world.tables, world.tenant, number, memory.latest);
  // The one asked for last is forgotten last.
  versions.delete(number);
  versions.set(number, reading);
  for (const old of [...versions.keys()].slice(0, -VERSIONS_KEPT)) versions.delete(old);
  try {
    const playbook = await reading;
    if ((memory.latest?.version ?? 0) < number) memory.latest = playbook;
    return playbook;
  } catch (error) {
    if (versions.get(number) === reading) versions.delete(number);
    throw error;
  }
}

/** A published use case as people are shown it, which names no tool that is not approved. */
export async function findUseCase(world: World, id: string): Promise<UseCase | undefined> {
  const { useCases, settings } = await readPlaybook(world);
  const found = useCases.find((useCase) => useCase.id === id);
  return found && withApprovedTools(found, settings.approvedTools);
}

export async function useCaseTitle(world: World, id: string, language: string): Promise<string | undefined> {
  const useCase = await findUseCase(world, id);
  return useCase && textOf(useCase, language).title;
}

/** The playbook as it was at a version, such as the one that a run pinned, or as it is. */
export async function playbookAt(world: World, number: number | undefined): Promise<Playbook> {
  const current = await readPlaybook(world);
  return number === undefined || number === current.version || number === 0
    ? current
    : version(world, number);
}

/** Whether a use case was published anew after a version. */
export async function isUpdatedSince(world: World, useCase: string, since: number): Promise<boolean> {
  const current = await readPlaybook(world);
  if (since === 0 || since === current.version) return false;
  const former = await playbookAt(world, since);
  const revOf = (playbook: Playbook) => playbook.entries.find((entry) => entry.id === useCase)?.rev;
  return revOf(former) !== revOf(current);
}
