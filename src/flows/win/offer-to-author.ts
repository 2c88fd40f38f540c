import { isPresent, type Member } from '../../domain/team/roster.ts';
import { timeOfId } from '../../domain/ids.ts';
import type { Week } from '../../domain/week.ts';
import { isWorthAMessage, newToldWin, type ToldWin } from '../../domain/win/told-win.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { untilAfter } from '../../store/retention.ts';
import type { Write } from '../../store/table.ts';
import { findMember } from '../../store/team/team-store.ts';
import { findToldWin, listToldWins, toldWinWrite } from '../../store/win/told-win-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { personalPlace } from '../person/personal-place.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';

/** Who a win is offered to: a present member of the team, and no guest. */
export async function authorIn(world: World, team: string, user: string): Promise<Member> {
  const member = (await findMember(world.tables, world.tenant, team, user))?.value;
  if (member?.guest) return refuse('not-allowed', 'toldByGuest');
  return member && isPresent(member) ? member : refuse('not-found', 'personNotHere');
}

export interface Offer extends Pick<ToldWin, 'line' | 'agenda' | 'message'> {
  /** Minted when the form was opened; the same one twice is one offer. */
  opId: string;
  author: Member;
  /** The week it is counted beside, by when it was made. */
  week(at: Date): Week;
  /** What stands already for the same thing, among the offers of the team; refuses when there are too many. */
  standing(others: readonly ToldWin[]): ToldWin | undefined;
}

/** Keeps an offer to a person, once, with its message to them and the job that drops it after two weeks. */
export async function keepOffer(world: World, actor: Actor, team: string, offer: Offer): Promise<ToldWin> {
  const { clock, tables, tenant } = world;
  const id = await operationResult(tables, tenant, actor.id, offer.opId, world.newId(), clock());
  const at = timeOfId(id);
  const until = untilAfter(at, 'told');
  // Kept first: a job without its offer does nothing, an offer without its job would stay.
  await keepJob(tables, tenant, { kind: 'told-win', team, told: id }, new Date(until));
  const told = await writing(world, async () => {
    const kept = await findToldWin(tables, tenant, team, id);
    if (kept) return kept.value;
    const others = await listToldWins(tables, tenant, team);
    const standing = offer.standing(others);
    if (standing) return standing;
    const { agenda, author, message } = offer;
    const fresh = newToldWin(offer.line, {
      id,
      team,
      agenda,
      message,
      at: at.toISOString(),
      until,
      author: { id: author.user, name: author.name },
      noter: { id: actor.id, name: actor.name },
    });
    const writes = [toldWinWrite(fresh), ...(await messageFor(world, fresh))];
    await commitFact(world, { team, writes, change: { week: offer.week(at) } });
    return fresh;
  });
  world.after(() => deliver(world, team));
  return told;
}

/** The offer in the author's own chat with the bot, where they have one. Everybody finds it in their week as well. */
async function messageFor(world: World, told: ToldWin): Promise<Write[]> {
  if (!isWorthAMessage(told)) return [];
  if (!(await personalPlace(world, told.user))) return [];
  const { at, id: object, user: to } = told;
  return [outboxWrite({ do: 'post', about: 'told-win', object, to, state: 'queued', tries: 0, at })];
}
