import { isPermitted } from '../../domain/permission.ts';
import { isOffered, rolesInToldWin, type ToldWin } from '../../domain/win/told-win.ts';
import { listToldWins } from '../../store/win/told-win-store.ts';
import type { Actor, World } from '../ports.ts';
import { seeToldWin } from './see-told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

const knows = (told: ToldWin, reader: string): boolean =>
  isPermitted('told-win.see', new Set(rolesInToldWin(told, reader)));

/** What waits for this reader in a team: offered to them, or noted by them. */
async function offersIn(
  world: World,
  reader: string,
  team: { id: string; name: string },
): Promise<ToldWinSeen[]> {
  const all = await listToldWins(world.tables, world.tenant, team.id);
  return all
    .filter((told) => isOffered(told, world.clock()) && knows(told, reader))
    .map((told) => seeToldWin(told, reader, team.name));
}

/** Offers to me in teams that I am in, the oldest first. In a team I left they wait unseen until they are dropped. */
export async function myToldWins(
  world: World,
  actor: Actor,
  teams: readonly { id: string; name: string }[],
): Promise<ToldWinSeen[]> {
  const offers = await Promise.all(teams.map((team) => offersIn(world, actor.id, team)));
  return offers
    .flat()
    .filter(({ may }) => may.share)
    .sort((a, b) => a.told.id.localeCompare(b.told.id));
}

/** What this reader noted in a segment, or is offered from it. */
export const toldWinsOf = async (
  world: World,
  reader: string,
  team: { id: string; name: string },
  agenda: string,
): Promise<ToldWinSeen[]> =>
  reader === '' ? [] : (await offersIn(world, reader, team)).filter(({ told }) => told.agenda === agenda);
