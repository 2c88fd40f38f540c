import { markDirty } from '../../store/progress/dirty-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { cheerRemoval, cheerWrite, hasCheered } from '../../store/win/win-store.ts';
import { REFRESH_MS, refreshCards } from '../outbox/refresh-cards.ts';
import { ensurePerson } from '../person/ensure-person.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { countSoon } from './count-soon.ts';
import { reachWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import type { WinSeen } from './win-seen.ts';

/** Applause, or taking it back. One per person, however often it is pressed; not an act that counts. */
export async function cheerWin(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  cheer: boolean,
): Promise<WinSeen> {
  const reached = await reachWin(world, actor, team, id);
  if (reached.win.state !== 'shared') return refuse('gone', 'winGone');
  if (reached.win.author === actor.id) return refuse('not-allowed', 'ownWin');
  const person = await ensurePerson(world, actor);
  const at = world.clock();
  await markDirty(world.tables, world.tenant, { team, week: reached.win.week, at: at.toISOString() });
  await writing(world, async () => {
    if ((await hasCheered(world.tables, world.tenant, team, id, actor.id)) === cheer) return;
    const stamp = { user: actor.id, ordinal: person.ordinal, at: at.toISOString() };
    const write = cheer ? cheerWrite(id, stamp, untilAfter(at, 'fact')) : cheerRemoval(id, actor.id);
    await commitTeam(world.tables, world.tenant, team, [write, outboxWrite({ do: 'count-win', win: id })]);
  });
  const counts = await countSoon(world, team, reached.win);
  world.after(() => refreshCards(world, team, { about: 'win', object: id }, REFRESH_MS));
  return seeWin(world, await winReader(world, actor, reached.roles), { ...reached, counts });
}
