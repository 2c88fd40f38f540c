import { withApprovedTools } from '../../domain/playbook/approved-tools.ts';
import { EVERYONE } from '../../domain/playbook/playbook.ts';
import { isPermitted } from '../../domain/permission.ts';
import { lintUseCase } from '../../domain/playbook/lint-use-case.ts';
import type { PlaybookSettings } from '../../domain/playbook/settings.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { departmentIn } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { findRevision, listDrafts } from '../../store/playbook/playbook-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { rolesOf } from '../team/standing.ts';
import { readPlaybook } from './read-playbook.ts';

export interface UseCaseLine {
  useCase: UseCase;
  status: 'published' | 'changed' | 'draft' | 'archived';
  publishedAt?: string;
  faults: number;
}

export interface PlaybookSeen {
  version: number;
  publishedAt: string;
  publishedBy: string;
  note: string;
  lines: UseCaseLine[];
  may: { edit: boolean };
}

/** Readers see what is published; editors also see what is being written. */
export async function seePlaybook(world: World, actor: Actor): Promise<PlaybookSeen> {
  const playbook = await readPlaybook(world);
  const edit = isPermitted('playbook.edit', rolesOf(actor));
  const tools = playbook.settings.approvedTools;
  const drafts = new Map(
    (edit ? await listDrafts(world.tables, world.tenant) : []).map((draft) => [
      draft.useCase.id,
      draft.useCase,
    ]),
  );
  const revisions = edit ? await publishedAt(world, playbook.entries) : new Map<string, string>();
  const published = playbook.useCases.map((useCase): UseCaseLine => {
    const draft = drafts.get(useCase.id);
    const status = useCase.archived ? 'archived' : draft ? 'changed' : 'published';
    return {
      useCase: draft ?? useCase,
      status,
      publishedAt: revisions.get(useCase.id) ?? playbook.publishedAt,
      faults: edit ? faultsOf(draft ?? useCase, tools) : 0,
    };
  });
  const fresh = [...drafts.values()]
    .filter((draft) => !playbook.useCases.some((useCase) => useCase.id === draft.id))
    .map((useCase): UseCaseLine => ({ useCase, status: 'draft', faults: faultsOf(useCase, tools) }));
  const { version, publishedAt: at, publishedBy, note } = playbook;
  const lines = [...published.filter((line) => edit || line.status !== 'archived'), ...fresh];
  return { version, publishedAt: at, publishedBy, note, lines, may: { edit } };
}

const faultsOf = (useCase: UseCase, approvedTools: PlaybookSettings['approvedTools']): number =>
  lintUseCase(useCase, { language: 'en', approvedTools }).filter((finding) => finding.level === 'fault')
    .length;

async function publishedAt(
  world: World,
  entries: { id: string; rev: number }[],
): Promise<Map<string, string>> {
  const revisions = await Promise.all(
    entries.map(({ id, rev }) => findRevision(world.tables, world.tenant, id, rev)),
  );
  return new Map(
    revisions.flatMap((revision) =>
      revision ? [[revision.value.useCase.id, revision.value.at] as const] : [],
    ),
  );
}

/** Published use cases for chat: those of the team's department and of everyone first; with a search only matches. */
export async function useCasesFor(
  world: World,
  _actor: Actor,
  teamId?: string,
  search = '',
): Promise<UseCase[]> {
  const team = teamId === undefined ? undefined : await findTeam(world.tables, world.tenant, teamId);
  const department = team && departmentIn(team.value, weekOf(world.clock(), team.value.zone));
  const rank = (useCase: UseCase) =>
    department && useCase.departments.includes(department)
      ? 0
      : useCase.departments.includes(EVERYONE)
        ? 1
        : 2;
  const wanted = search.trim().toLowerCase();
  const { useCases, settings } = await readPlaybook(world);
  return useCases
    .map((useCase) => withApprovedTools(useCase, settings.approvedTools))
    .filter((useCase) => !useCase.archived)
    .filter((useCase) => {
      const text = textOf(useCase, 'en');
      return (
        wanted === '' ||
        `${text.title} ${text.trigger} ${text.plan} ${text.today}`.toLowerCase().includes(wanted)
      );
    })
    .sort((a, b) => rank(a) - rank(b));
}
