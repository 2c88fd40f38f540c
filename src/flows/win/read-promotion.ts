import type { Promotion } from '../../domain/win/promotion.ts';
import type { Win } from '../../domain/win/win.ts';
import type { WinCounts } from '../../domain/win/win-counts.ts';
import { findDraft } from '../../store/playbook/playbook-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { findPromotion, listPromotionsOf } from '../../store/win/promotion-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import { findUseCase } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import type { PromotionSeen } from './promotion-seen.ts';
import { reachWin } from './reach-win.ts';

export interface PromotionFacts {
  promotion: Promotion;
  win: Win;
  counts: WinCounts;
  teamName: string;
}

/** Read at its source each time: a win that is gone, or a consent taken back, is so everywhere at once. */
export async function promotionOf(
  world: World,
  { team, win: id }: { team: string; win: string },
): Promise<PromotionFacts | undefined> {
  const { tables, tenant } = world;
  const [win, counts, header] = await Promise.all([
    findWin(tables, tenant, team, id),
    readWinCounts(tables, tenant, team, id),
    findTeam(tables, tenant, team),
  ]);
  if (!win || !header) return undefined;
  const promotion = await findPromotion(tables, tenant, win.value);
  return (
    promotion && {
      promotion: promotion.value,
      win: win.value,
      counts: counts.value,
      teamName: header.value.name,
    }
  );
}

/** The same with what would be published, for the author alone. */
export async function promotionNow(
  world: World,
  team: string,
  id: string,
): Promise<PromotionSeen | undefined> {
  const facts = await promotionOf(world, { team, win: id });
  if (!facts) return undefined;
  const { promotion, teamName, win } = facts;
  const published = await findUseCase(world, promotion.useCase);
  const draft = published ?? (await findDraft(world.tables, world.tenant, promotion.useCase))?.value.useCase;
  const isOfThis = draft?.promotedFrom?.win === id;
  return {
    promotion,
    win,
    teamName,
    useCase: isOfThis ? draft : undefined,
    isPublished: isOfThis && published !== undefined,
  };
}

/** What its author is asked of a win, and said; undefined while nobody has asked. */
export async function readPromotion(
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<PromotionSeen | undefined> {
  const { win } = await reachWin(world, actor, team, id);
  return win.author === actor.id ? promotionNow(world, team, id) : refuse('not-allowed', 'notAllowed');
}

/** Questions that wait for me in my teams, the oldest first. */
export async function myPromotions(
  world: World,
  actor: Actor,
  teams: readonly { id: string }[],
): Promise<PromotionSeen[]> {
  const { tables, tenant } = world;
  const asked = await Promise.all(teams.map(({ id }) => listPromotionsOf(tables, tenant, id, actor.id)));
  const waiting = asked.flat().filter(({ answer }) => answer === 'waiting');
  const seen = await Promise.all(waiting.map(({ team, win }) => promotionNow(world, team, win)));
  return seen
    .filter((each) => each !== undefined)
    .filter(({ win }) => win.state === 'shared')
    .sort((a, b) => a.promotion.at.localeCompare(b.promotion.at));
}
