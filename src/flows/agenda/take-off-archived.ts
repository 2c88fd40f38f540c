import type { Agenda } from '../../domain/agenda/agenda.ts';
import { isStanding } from '../../domain/agenda/coming.ts';
import { hasArchived } from '../../domain/agenda/off-archived.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Team } from '../../domain/team/team.ts';
import { localOf } from '../../domain/week.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { World } from '../ports.ts';
import { ofEachTeam } from '../team/each-team.ts';
import { listNear } from './list-near.ts';
import { prepareFor } from './prepare-next.ts';

/**
 * Takes what is archived off the agendas that nobody has started, in every team, and has their posted cards drawn anew.
 * Looks at the agendas first, so twice or late changes nothing; one team that fails does not keep it from the others.
 */
export async function takeOffArchived(world: World): Promise<void> {
  const { useCases } = await readPlaybook(world);
  if (!useCases.some(({ archived }) => archived)) return;
  const { answers } = await ofEachTeam(world, async (team) => {
    try {
      await takeOffIn(world, team, useCases);
      return true;
    } catch (error) {
      world.log.warn({ team: team.id, error: String(error) }, 'an archived use case is on an agenda still');
      return false;
    }
  });
  if (answers.includes(false)) throw new Error('an archived use case is on an agenda still');
}

/** Agendas to come that nobody has started, of a team. */
export async function openAgendas(world: World, team: Team): Promise<Agenda[]> {
  const today = localOf(world.clock(), team.zone).date;
  return (await listNear(world, team)).filter(
    (agenda) => agenda.state === 'prepared' && agenda.date >= today && isStanding(team, agenda),
  );
}

async function takeOffIn(world: World, team: Team, useCases: UseCase[]): Promise<void> {
  const named = (await openAgendas(world, team)).filter(({ items }) => hasArchived(items, useCases));
  for (const agenda of named) await prepareFor(world, team, agenda);
}
