import { isConsent } from '../../domain/win/promotion.ts';
import type { World } from '../ports.ts';
import { promotionOf } from '../win/read-promotion.ts';
import { findUseCase } from './read-playbook.ts';

/** Where a published use case comes from. A win is named only with its author: its page says whose it is. */
export interface Credit {
  teamName: string;
  /** People for whom the win worked. */
  reused: number;
  named?: { author: { id: string; name: string }; win: { id: string; team: string } };
}

/** None while its author has not said yes, took it back, or the win is withdrawn or hidden. */
export async function creditOf(world: World, id: string): Promise<Credit | undefined> {
  const from = (await findUseCase(world, id))?.promotedFrom;
  const facts = from && (await promotionOf(world, from));
  if (!facts || facts.win.state !== 'shared' || !isConsent(facts.promotion.answer)) return undefined;
  const { counts, promotion, teamName, win } = facts;
  const named = { author: { id: win.author, name: win.authorName }, win: { id: win.id, team: win.team } };
  return { teamName, reused: counts.worked, named: promotion.answer === 'named' ? named : undefined };
}
