import type { Playbook, PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { isSameSlots, type Slot } from '../../domain/playbook/sequence.ts';
import { isSameButForArchiving, isSameUseCase, type UseCase } from '../../domain/playbook/use-case.ts';
import { findVersion } from '../../store/playbook/playbook-store.ts';
import { findRevision } from '../../store/playbook/revision-store.ts';
import type { World } from '../ports.ts';

/** What somebody published beneath an open draft. Publishing the draft unread would undo it. */
export interface Beneath<Text> {
  /** The revision that is published now. */
  rev: number;
  by: string;
  at: string;
  /** What the draft was begun from; absent when nothing was published then. */
  began?: Text;
}

export const publishedRev = ({ entries }: Pick<PlaybookVersion, 'entries'>, id: string): number =>
  entries.find((entry) => entry.id === id)?.rev ?? 0;

export const publishedWeeksRev = (
  { sequenceSince }: Pick<PlaybookVersion, 'sequenceSince'>,
  department: string,
): number => sequenceSince[department] ?? 1;

/** Nothing, while the draft stands on what is published, or says the same. */
export async function beneathUseCase(
  world: World,
  playbook: Playbook,
  draft: { useCase: UseCase; base: number },
): Promise<Beneath<UseCase> | undefined> {
  const { id } = draft.useCase;
  const rev = publishedRev(playbook, id);
  if (rev === 0 || rev === draft.base) return undefined;
  const [now, began] = await Promise.all(
    [rev, draft.base].map((each) => findRevision(world.tables, world.tenant, id, each)),
  );
  if (!now || isSameUseCase(now.value.useCase, draft.useCase)) return undefined;
  if (began && isSameButForArchiving(began.value.useCase, now.value.useCase)) return undefined;
  return { rev, by: now.value.by, at: now.value.at, began: began?.value.useCase };
}

/** The same of a department's weeks. A draft that was kept before drafts knew their base is not asked about. */
export async function beneathWeeks(
  world: World,
  playbook: Playbook,
  draft: { department: string; slots: Slot[]; base?: number },
): Promise<Beneath<Slot[]> | undefined> {
  const { base, department, slots } = draft;
  const rev = publishedWeeksRev(playbook, department);
  if (base === undefined || rev === base) return undefined;
  if (isSameSlots(playbook.sequence[department] ?? [], slots)) return undefined;
  const [now, began] = await Promise.all(
    [rev, base].map((each) => findVersion(world.tables, world.tenant, each)),
  );
  if (!now) return undefined;
  const { publishedAt: at, publishedBy: by } = now.value;
  return { rev, by, at, began: began?.value.sequence[department] };
}
