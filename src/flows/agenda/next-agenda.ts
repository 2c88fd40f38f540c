import { isAgendaId } from '../../domain/agenda/agenda.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import { isPermitted } from '../../domain/permission.ts';
import { glancing } from '../../store/glance.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted, standingAmong } from '../team/standing.ts';
import { memberReader, winReader } from '../win/see-win.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { prepareNext } from './prepare-next.ts';
import { seeAgenda } from './see-agenda.ts';

/** The running agenda, else the next one. Prepared when it was not yet; kept in line with the facts until somebody edits it. */
export async function nextAgenda(
  world: World,
  actor: Actor,
  teamId: string,
): Promise<AgendaSeen | undefined> {
  const { team, roles } = await permitted(world, actor, teamId, 'agenda.see');
  const agenda = await prepareNext(world, team);
  return agenda && seeAgenda(world, team, agenda, { ...(await winReader(world, actor, roles)), roles });
}

/**
 * One agenda, as everybody in a running segment asks for it every second: it and what stands around it are read once for
 * all who ask within half a second; what this process wrote is seen at once.
 */
export async function readAgenda(
  world: World,
  actor: Actor,
  teamId: string,
  id: string,
): Promise<AgendaSeen> {
  const shown = { ...world, tables: glancing(world.tables, world.clock) };
  const { member, roles, team } = await standingAmong(shown, actor, teamId);
  if (!isPermitted('agenda.see', roles)) return refuse('not-allowed', 'notAllowed');
  const stored = isAgendaId(id) ? await findAgenda(shown.tables, world.tenant, teamId, id) : undefined;
  if (!stored) return refuse('not-found', 'agendaGone');
  return seeAgenda(shown, team, stored.value, memberReader(member, roles));
}
