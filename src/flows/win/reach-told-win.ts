import { isUlid } from '../../domain/ids.ts';
import { isPermitted, type Verb } from '../../domain/permission.ts';
import { isOffered, rolesInToldWin, type ToldWin } from '../../domain/win/told-win.ts';
import type { Stored } from '../../store/rows.ts';
import { findToldWin } from '../../store/win/told-win-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';

/**
 * A told win of which this person may know: its author, or who noted it. To everybody else it is not there, and neither is
 * one that was not answered in time.
 */
export async function reachToldWin(
  world: World,
  actor: Pick<Actor, 'id'>,
  team: string,
  id: string,
  verb: Verb,
): Promise<Stored<ToldWin>> {
  const stored = isUlid(id) ? await findToldWin(world.tables, world.tenant, team, id) : undefined;
  const roles = new Set(stored && rolesInToldWin(stored.value, actor.id));
  if (!stored || !isPermitted('told-win.see', roles)) return refuse('not-found', 'toldGone');
  if (!isPermitted(verb, roles)) return refuse('not-allowed', 'notAllowed');
  if (stored.value.state === 'offered' && !isOffered(stored.value, world.clock()))
    return refuse('gone', 'toldGone');
  return stored;
}
