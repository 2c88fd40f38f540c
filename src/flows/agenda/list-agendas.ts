import { type AgendaState, isHeld } from '../../domain/agenda/agenda.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import { listAgendas as list } from '../../store/agenda/agenda-store.ts';
import { pageFrom } from '../paging.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';
import { titleNow } from './see-agenda.ts';

const PAGE = 20;

export interface AgendaLine {
  id: string;
  date: string;
  state: AgendaState;
  titles: Phrase[];
  held: boolean;
}

/** Agendas of a team, newest first: one range read a page, and one read for each win that was told. */
export async function listAgendas(
  world: World,
  actor: Actor,
  team: string,
  after?: string,
): Promise<{ agendas: AgendaLine[]; next?: string }> {
  await permitted(world, actor, team, 'agenda.see');
  const page = await pageFrom(after, (from) => list(world.tables, world.tenant, team, PAGE, from));
  const agendas = page.agendas.map(async ({ value }) => ({
    id: value.id,
    date: value.date,
    state: value.state,
    titles: await Promise.all(value.items.map((item) => titleNow(world, team, item))),
    held: isHeld(value),
  }));
  return { agendas: await Promise.all(agendas), next: page.next };
}
