import type { Agenda } from '../../domain/agenda/agenda.ts';
import { isStanding } from '../../domain/agenda/coming.ts';
import type { Team } from '../../domain/team/team.ts';
import { localOf, weekOfDate } from '../../domain/week.ts';
import { agendaRemoval, findAgenda } from '../../store/agenda/agenda-store.ts';
import type { World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { writing } from '../storing.ts';

/**
 * Agendas to come that the rule made for a rhythm the team has left since, and that nobody has put work into: they go, and
 * are not due. Back in its rhythm the team gets the same ones again, under the same ids. Gives those that stay.
 */
export async function dropLeft(world: World, team: Team, agendas: Agenda[]): Promise<Agenda[]> {
  const today = localOf(world.clock(), team.zone).date;
  const left = agendas.filter((agenda) => agenda.date >= today && !isStanding(team, agenda));
  for (const { id } of left) await drop(world, team, id);
  return agendas.filter((agenda) => !left.includes(agenda));
}

const drop = (world: World, team: Team, id: string): Promise<void> =>
  writing(world, async () => {
    const stored = await findAgenda(world.tables, world.tenant, team.id, id);
    if (!stored?.etag || isStanding(team, stored.value)) return;
    await commitFact(world, {
      team: team.id,
      writes: [agendaRemoval(id, stored.etag)],
      change: { week: weekOfDate(stored.value.date), undue: id },
    });
  });
