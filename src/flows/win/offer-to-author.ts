import { isPresent, type Member } from '../../domain/team/roster.ts';
import { isWorthAMessage, type ToldWin } from '../../domain/win/told-win.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import type { Write } from '../../store/table.ts';
import { findMember } from '../../store/team/team-store.ts';
import { personalPlace } from '../person/personal-place.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';

/** Who a win is offered to: a present member of the team, and no guest. */
export async function authorIn(world: World, team: string, user: string): Promise<Member> {
  const member = (await findMember(world.tables, world.tenant, team, user))?.value;
  if (member?.guest) return refuse('not-allowed', 'toldByGuest');
  return member && isPresent(member) ? member : refuse('not-found', 'personNotHere');
}

/** The offer in the author's own chat with the bot, where they have one. Everybody finds it in their week as well. */
export async function offerMessage(
  world: World,
  told: ToldWin,
  others: readonly ToldWin[],
): Promise<Write[]> {
  if (!isWorthAMessage(told, others)) return [];
  if (!(await personalPlace(world, told.user))) return [];
  const { at, id: object, user: to } = told;
  return [outboxWrite({ do: 'post', about: 'told-win', object, to, state: 'queued', tries: 0, at })];
}
