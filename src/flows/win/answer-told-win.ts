import { endedToldWin, type ToldWin } from '../../domain/win/told-win.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { toldWinWrite } from '../../store/win/told-win-store.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { reachToldWin } from './reach-told-win.ts';
import { seeToldWin } from './see-told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

/** The author does not want it. Also whoever left the team may, since it is about them. */
export const discardToldWin = (world: World, actor: Actor, team: string, id: string): Promise<ToldWinSeen> =>
  end(world, actor, { team, id, verb: 'told-win.discard' }, (told) => {
    if (told.state === 'shared') return refuse('conflict', 'toldShared');
    // Taken back meanwhile: it is gone, as was asked for.
    return told.state === 'offered' ? endedToldWin(told, 'discarded') : told;
  });

/** Who noted it takes it back, until its author has answered; what the author said is not told. */
export const takeBackToldWin = (world: World, actor: Actor, team: string, id: string): Promise<ToldWinSeen> =>
  end(world, actor, { team, id, verb: 'told-win.take-back' }, (told) => {
    if (told.state === 'taken-back') return told;
    return told.state === 'offered'
      ? endedToldWin(told, 'taken-back')
      : refuse('conflict', 'alreadyAnswered');
  });

async function end(
  world: World,
  actor: Actor,
  ref: { team: string; id: string; verb: 'told-win.discard' | 'told-win.take-back' },
  decide: (told: ToldWin) => ToldWin,
): Promise<ToldWinSeen> {
  const { team, id, verb } = ref;
  const told = await writing(world, async () => {
    const former = await reachToldWin(world, actor, team, id, verb);
    const next = decide(former.value);
    if (next !== former.value)
      await commitTeam(world.tables, world.tenant, team, [toldWinWrite(next, former.etag)]);
    return next;
  });
  world.after(() => refreshCards(world, team, { about: 'told-win', object: id }));
  const header = await findTeam(world.tables, world.tenant, team);
  return seeToldWin(told, actor.id, header?.value.name ?? '');
}
