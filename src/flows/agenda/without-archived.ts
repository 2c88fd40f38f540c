import { type Agenda, itemSchema } from '../../domain/agenda/agenda.ts';
import { hasArchived, offArchived } from '../../domain/agenda/off-archived.ts';
import type { Team } from '../../domain/team/team.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { World } from '../ports.ts';
import { gatherPreparing } from './gather-preparing.ts';

/**
 * An agenda nobody has started, without what was archived since, whoever has touched it; the same object where there is
 * nothing to take off. A running one goes on with the version it pinned.
 */
export async function withoutArchived(world: World, team: Team, agenda: Agenda): Promise<Agenda> {
  if (agenda.state !== 'prepared') return agenda;
  const { useCases, version } = await readPlaybook(world);
  if (!hasArchived(agenda.items, useCases)) return agenda;
  const items = offArchived(agenda.items, await gatherPreparing(world, team, agenda.date));
  return { ...agenda, items: items.map((item) => itemSchema.parse(item)), playbookVersion: version };
}
