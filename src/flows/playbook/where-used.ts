import { inWeekOrder } from '../../domain/playbook/sequence.ts';
import type { Actor, World } from '../ports.ts';
import { openAgendas } from '../agenda/take-off-archived.ts';
import { refuse } from '../refuse.ts';
import { ofEachTeam } from '../team/each-team.ts';
import { departmentsOf } from './departments.ts';
import { permitEditing } from './edit-use-case.ts';
import { readPlaybook } from './read-playbook.ts';

/** Where a use case stands now: numbers, and nothing of what else is on a team's agenda. */
export interface WhereUsed {
  /** Agendas that are prepared and not started, how many of them are posted, and of how many teams. */
  coming: { agendas: number; posted: number; teams: number };
  /** How many teams call it the way they work. */
  defaults: number;
  /** The published weeks that name it. */
  weeks: { department: string; weeks: number[] }[];
  /** How many teams there are, and in how many was looked. */
  teams: { all: number; looked: number };
}

/** Two reads a team; with more teams than this, the numbers are said to be of so many. */
export const MOST_TEAMS = 2000;

export async function whereUsed(
  world: World,
  actor: Actor,
  id: string,
  limit = MOST_TEAMS,
): Promise<WhereUsed> {
  permitEditing(actor);
  const { sequence, useCases } = await readPlaybook(world);
  if (!useCases.some((useCase) => useCase.id === id)) return refuse('not-found', 'useCaseGone');
  const look = ofEachTeam(
    world,
    async (team) => ({
      isDefault: team.defaults.some(({ useCase }) => useCase === id),
      agendas: (await openAgendas(world, team)).filter(({ items }) =>
        items.some((item) => item.kind === 'use-case' && item.useCase === id),
      ),
    }),
    limit,
  );
  const [{ all, answers, looked }, departments] = await Promise.all([look, departmentsOf(world)]);
  const agendas = answers.flatMap((answer) => answer.agendas);
  return {
    coming: {
      agendas: agendas.length,
      posted: agendas.filter(({ postedAt }) => postedAt !== undefined).length,
      teams: new Set(agendas.map(({ team }) => team)).size,
    },
    defaults: answers.filter(({ isDefault }) => isDefault).length,
    weeks: departments.flatMap(({ id: department }) => {
      const weeks = inWeekOrder(sequence[department] ?? [])
        .filter(({ useCase }) => useCase === id)
        .map(({ week }) => week);
      return weeks.length > 0 ? [{ department, weeks }] : [];
    }),
    teams: { all, looked },
  };
}
