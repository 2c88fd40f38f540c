import { withApprovedTools } from '../../domain/playbook/approved-tools.ts';
import { EVERYONE } from '../../domain/playbook/playbook.ts';
import { isPermitted } from '../../domain/permission.ts';
import { faultsOf } from '../../domain/playbook/lint-use-case.ts';
import type { PlaybookSettings } from '../../domain/playbook/settings.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { NO_TRIES, type Tries } from '../../domain/progress/use-counts.ts';
import { departmentIn } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { listDrafts } from '../../store/playbook/playbook-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { rolesOf } from '../team/standing.ts';
import { type Archive, archiveOf } from './archive-of.ts';
import { consentOf } from './consent-of.ts';
import { readPlaybook } from './read-playbook.ts';
import { readUses } from './read-uses.ts';

export interface UseCaseLine {
  useCase: UseCase;
  status: 'published' | 'changed' | 'draft' | 'archived';
  publishedAt?: string;
  /** When somebody last changed the text, published or not. */
  editedAt?: string;
  faults: number;
  archive?: Archive;
  /** Segments in which it was gone through, and what came of trying it. */
  agendas: number;
  tries: Tries;
}

export interface PlaybookSeen {
  version: number;
  publishedAt: string;
  publishedBy: string;
  note: string;
  /** The days that agendas and tries are counted over, first and last. */
  counted: { from: string; to: string };
  lines: UseCaseLine[];
  may: { edit: boolean };
}

/** Readers see what is published; editors also see what is being written. */
export async function seePlaybook(world: World, actor: Actor): Promise<PlaybookSeen> {
  const playbook = await readPlaybook(world);
  const edit = isPermitted('playbook.edit', rolesOf(actor));
  const tools = playbook.settings.approvedTools;
  const [drafts, uses] = await Promise.all([
    edit ? listDrafts(world.tables, world.tenant) : [],
    readUses(world),
  ]);
  const draftOf = new Map(drafts.map((draft) => [draft.useCase.id, draft]));
  const published = playbook.useCases.map((useCase): UseCaseLine => {
    const draft = draftOf.get(useCase.id);
    const status = useCase.archived ? 'archived' : draft ? 'changed' : 'published';
    const publishedAt = playbook.revisedAt.get(useCase.id);
    return {
      status,
      publishedAt,
      useCase: draft?.useCase ?? useCase,
      editedAt: draft?.at ?? publishedAt,
      faults: edit ? countFaults(draft?.useCase ?? useCase, tools) : 0,
      agendas: uses.used[useCase.id] ?? 0,
      tries: uses.tries[useCase.id] ?? NO_TRIES,
      archive: archiveOf(playbook, useCase.id),
    };
  });
  const known = new Set(playbook.entries.map(({ id }) => id));
  const fresh = await Promise.all(
    drafts
      .filter((draft) => !known.has(draft.useCase.id))
      .map(async ({ at, useCase }): Promise<UseCaseLine> => {
        const { findings } = await consentOf(world, useCase, false);
        const faults = countFaults(useCase, tools) + findings.length;
        return { useCase, status: 'draft', editedAt: at, faults, agendas: 0, tries: NO_TRIES };
      }),
  );
  const { version, publishedAt: at, publishedBy, note } = playbook;
  const lines = [...published.filter((line) => edit || line.status !== 'archived'), ...fresh];
  const counted = { from: uses.from, to: uses.to };
  return { version, publishedAt: at, publishedBy, note, counted, lines, may: { edit } };
}

const countFaults = (useCase: UseCase, approvedTools: PlaybookSettings['approvedTools']): number =>
  faultsOf(useCase, { language: 'en', approvedTools }).length;

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
