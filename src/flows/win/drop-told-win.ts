import { endedToldWin, isOffered } from '../../domain/win/told-win.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { findToldWin, toldWinRemoval, toldWinWrite } from '../../store/win/told-win-store.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

/** Two weeks are over: an offer nobody answered is closed where it stands in chat, and the row goes, whatever became of it. */
export async function dropToldWin(world: World, team: string, id: string): Promise<void> {
  await writing(world, async () => {
    const stored = await findToldWin(world.tables, world.tenant, team, id);
    if (!stored || stored.value.state !== 'offered' || isOffered(stored.value, world.clock())) return;
    const dropped = toldWinWrite(endedToldWin(stored.value, 'discarded'), stored.etag);
    await commitTeam(world.tables, world.tenant, team, [dropped]);
  });
  await refreshCards(world, team, { about: 'told-win', object: id });
  await writing(world, async () => {
    const stored = await findToldWin(world.tables, world.tenant, team, id);
    if (!stored || Date.parse(stored.value.until) > world.clock().getTime()) return;
    await commitTeam(world.tables, world.tenant, team, [toldWinRemoval(id, stored.etag ?? '*')]);
  });
}
