import { isPermitted } from '../../domain/permission.ts';
import { draftFromWin, useCaseIdOfWin } from '../../domain/playbook/draft-from-win.ts';
import { departmentIn } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import {
  isConsent,
  isPromotable,
  isWorthAMessage,
  newPromotion,
  type Promotion,
} from '../../domain/win/promotion.ts';
import type { Win } from '../../domain/win/win.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import type { Write } from '../../store/table.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { findPromotion, promotionWrite } from '../../store/win/promotion-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { personalPlace } from '../person/personal-place.ts';
import { beginDraft } from '../playbook/edit-use-case.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { reachWin } from './reach-win.ts';

/**
 * An editor drafts a use case from a win, and its author is asked. Asked for twice, it is one question and one draft. The
 * question is kept first, since it holds the draft's id.
 */
export async function promoteWin(world: World, actor: Actor, team: string, id: string): Promise<Promotion> {
  const { department, promotion, win } = await writing(world, async () => {
    const { roles, win } = await reachWin(world, actor, team, id);
    if (!isPermitted('win.promote', roles)) return refuse('not-allowed', 'editorsPromote');
    if (!isPromotable(win)) return refuse('conflict', 'notPromotable');
    const now = world.clock();
    const header = await findTeam(world.tables, world.tenant, team);
    if (!header) return refuse('not-found', 'notInstalled');
    const week = weekOf(now, header.value.zone);
    const department = departmentIn(header.value, week);
    const kept = (await findPromotion(world.tables, world.tenant, win))?.value;
    if (kept)
      return isOpen(kept) ? { department, promotion: kept, win } : refuse('conflict', 'promotionRefused');
    const askedBy = { id: actor.id, name: actor.name };
    const promotion = newPromotion(win, { askedBy, useCase: useCaseIdOfWin(win), at: now });
    const writes = [promotionWrite(promotion), ...(await questionTo(world, promotion))];
    await commitFact(world, { team, writes, change: { week } });
    return { department, promotion, win };
  });
  await draftOf(world, actor, promotion, win, department);
  world.after(() => deliver(world, team));
  return promotion;
}

const isOpen = ({ answer }: Promotion): boolean => answer === 'waiting' || isConsent(answer);

async function draftOf(
  world: World,
  actor: Actor,
  { useCase: id }: Promotion,
  win: Win,
  department: string,
): Promise<void> {
  const { useCase } = await beginDraft(world, actor, draftFromWin(win, { department, id }));
  if (useCase.promotedFrom?.win !== win.id) refuse('conflict', 'useCaseIdTaken');
}

/** In the author's own chat with the bot, where they have one. Everybody finds the question in their week as well. */
async function questionTo(world: World, promotion: Promotion): Promise<Write[]> {
  const { at, user: to, win: object } = promotion;
  if (!isWorthAMessage(promotion) || !(await personalPlace(world, to))) return [];
  return [outboxWrite({ do: 'post', about: 'promotion', object, to, state: 'queued', tries: 0, at })];
}
