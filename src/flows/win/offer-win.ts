import { timeOfId } from '../../domain/ids.ts';
import { newToldWin, TOLD_WINS_MAX, type ToldWin } from '../../domain/win/told-win.ts';
import { weekOf } from '../../domain/week.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { findToldWin, listToldWins, toldWinWrite } from '../../store/win/told-win-store.ts';
import { deliver } from '../outbox/deliver.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { refuseSensitive } from '../refuse-sensitive.ts';
import { writing } from '../storing.ts';
import { permitted } from '../team/standing.ts';
import { authorIn, offerMessage } from './offer-to-author.ts';
import { seeToldWin } from './see-told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

export interface WinToOffer {
  /** Minted when the form was opened; the same one twice is one offer. */
  opId: string;
  /** Who wrote the message. */
  user: string;
  /** Its first words, as they would be the title. */
  line: string;
  text: string;
  /** A link to the message. */
  source?: string;
}

/** A colleague's message becomes an offer to them: they share it in their own name, or nobody does. */
export async function offerWin(
  world: World,
  actor: Actor,
  teamId: string,
  asked: WinToOffer,
): Promise<ToldWinSeen> {
  const { team } = await permitted(world, actor, teamId, 'told-win.offer');
  refuseSensitive(asked.text);
  const author = await authorIn(world, team.id, asked.user);
  const { clock, tables, tenant } = world;
  const id = await operationResult(tables, tenant, actor.id, asked.opId, world.newId(), clock());
  const at = timeOfId(id);
  const until = untilAfter(at, 'told');
  // Kept first: a job without its offer does nothing, an offer without its job would stay.
  await keepJob(tables, tenant, { kind: 'told-win', team: team.id, told: id }, new Date(until));
  const told = await writing(world, async () => {
    const kept = await findToldWin(tables, tenant, team.id, id);
    if (kept) return kept.value;
    const others = await listToldWins(tables, tenant, team.id);
    const same = others.find((each) => isSameMessage(each, asked) && each.notedBy === actor.id);
    if (same) return same;
    if (others.filter((each) => each.message && each.notedBy === actor.id).length >= TOLD_WINS_MAX)
      return refuse('conflict', 'tooManyOffered', { limit: TOLD_WINS_MAX });
    const fresh = newToldWin(asked.line, {
      id,
      team: team.id,
      message: { text: asked.text, source: asked.source },
      at: at.toISOString(),
      until,
      author: { id: author.user, name: author.name },
      noter: { id: actor.id, name: actor.name },
    });
    const message = await offerMessage(world, fresh, others);
    const change = { week: weekOf(at, team.zone) };
    await commitFact(world, { team: team.id, writes: [toldWinWrite(fresh), ...message], change });
    return fresh;
  });
  world.after(() => deliver(world, team.id));
  return seeToldWin(told, actor.id, team.name);
}

/** Chosen a second time, a message is offered no second time. */
const isSameMessage = ({ message, user }: ToldWin, asked: WinToOffer): boolean =>
  asked.source !== undefined && message?.source === asked.source && user === asked.user;
