import { answered, type Consent } from '../../domain/win/promotion.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { findPromotion, promotionWrite } from '../../store/win/promotion-store.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import type { PromotionSeen } from './promotion-seen.ts';
import { reachWin } from './reach-win.ts';
import { promotionNow } from './read-promotion.ts';

/**
 * The author says whether their win may be in the playbook, and whether by name. The last answer counts, also when the use
 * case is published: the name is read where the answer is kept.
 */
export async function answerPromotion(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  consent: Consent,
): Promise<PromotionSeen> {
  const { tables, tenant } = world;
  await writing(world, async () => {
    const { win } = await reachWin(world, actor, team, id);
    if (win.author !== actor.id) return refuse('not-allowed', 'notAllowed');
    const former = await findPromotion(tables, tenant, win);
    if (!former) return refuse('not-found', 'promotionGone');
    if (consent !== 'no' && win.state !== 'shared') return refuse('conflict', 'promotionOfGone');
    const next = answered(former.value, consent, world.clock());
    if (next !== former.value) await commitTeam(tables, tenant, team, [promotionWrite(next, former.etag)]);
  });
  world.after(() => refreshCards(world, team, { about: 'promotion', object: id }));
  return (await promotionNow(world, team, id)) ?? refuse('not-found', 'promotionGone');
}
