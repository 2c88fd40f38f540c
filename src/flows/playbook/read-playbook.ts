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
};

interface Memo {
  playbook: Playbook;
  checkedAt: number;
}
/** A version never changes, so it is kept; which one is the newest is asked again after this long. */
const FRESH_MS = 1000;
const memos = new WeakMap<World['tables'], Memo>();

/** The published playbook: no read while fresh, one read to see that nothing was published, more only after a publish. */
export async function readPlaybook(world: World): Promise<Playbook> {
  const memo = memos.get(world.tables);
  const now = world.clock().getTime();
  if (memo && Math.abs(now - memo.checkedAt) < FRESH_MS) return memo.playbook;
  const head = await readHead(world.tables, world.tenant);
  const isNewest = memo && head && memo.playbook.version === head.value.version;
  const playbook = isNewest
    ? memo.playbook
    : head
      ? await readVersion(world.tables, world.tenant, head.value.version)
      : EMPTY;
  memos.set(world.tables, { playbook, checkedAt: now });
  return playbook;
}

/** The next read asks the storage: after this process has published. */
export const forgetPlaybook = (world: World): boolean => memos.delete(world.tables);

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

/** Versions that runs have pinned. They never change; a few are enough. */
const pinned = new WeakMap<World['tables'], Map<number, Playbook>>();

/** The playbook as it was at a version, or as it is. */
export async function playbookAt(world: World, version: number | undefined): Promise<Playbook> {
  const current = await readPlaybook(world);
  if (version === undefined || version === current.version || version === 0) return current;
  const kept = pinned.get(world.tables) ?? new Map<number, Playbook>();
  pinned.set(world.tables, kept);
  const found = kept.get(version) ?? (await readVersion(world.tables, world.tenant, version));
  kept.set(version, found);
  if (kept.size > 8) kept.delete([...kept.keys()][0] ?? version);
  return found;
}

/** Whether a use case was published anew after a version. */
export async function isUpdatedSince(world: World, useCase: string, version: number): Promise<boolean> {
  const current = await readPlaybook(world);
  if (version === 0 || version === current.version) return false;
  const former = await playbookAt(world, version);
  const revOf = (playbook: Playbook) => playbook.entries.find((entry) => entry.id === useCase)?.rev;
  return revOf(former) !== revOf(current);
}
