import { isAgendaId } from '../../domain/agenda/agenda.ts';
import { type ChosenUseCase, rankedUseCases } from '../../domain/agenda/choose-use-case.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted } from '../team/standing.ts';
import { gatherPreparing } from './gather-preparing.ts';

const SUGGESTIONS = 3;
const FOUND = 20;

/** Three use cases that suit the team, each with its reason; or all that match a search, best first. */
export async function suggestUseCases(
  world: World,
  actor: Actor,
  teamId: string,
  id: string,
  search = '',
): Promise<{ suggestions: ChosenUseCase[]; total: number }> {
  const { team } = await permitted(world, actor, teamId, 'agenda.see');
  const stored = isAgendaId(id) ? await findAgenda(world.tables, world.tenant, teamId, id) : undefined;
  if (!stored) return refuse('not-found', 'agendaGone');
  const preparing = await gatherPreparing(world, team, stored.value.date);
  const ranked = rankedUseCases(preparing);
  const onAgenda = new Set(
    stored.value.items.flatMap((item) => (item.kind === 'use-case' ? [item.useCase] : [])),
  );
  const wanted = search.trim().toLowerCase();
  if (wanted === '') {
    return {
      suggestions: ranked.filter((each) => !onAgenda.has(each.useCase.id)).slice(0, SUGGESTIONS),
      total: preparing.playbook.useCases.length,
    };
  }
  const others = preparing.playbook.useCases
    .filter((useCase) => !useCase.archived && !ranked.some((each) => each.useCase.id === useCase.id))
    .map((useCase): ChosenUseCase => ({ useCase, again: false, why: { say: 'agenda:why.otherDepartment' } }));
  const matches = [...ranked, ...others].filter(({ useCase }) => {
    const text = textOf(useCase, preparing.language);
    return `${text.title} ${text.trigger} ${text.plan}`.toLowerCase().includes(wanted);
  });
  return { suggestions: matches.slice(0, FOUND), total: preparing.playbook.useCases.length };
}
