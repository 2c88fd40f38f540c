import { timeOfId } from '../../domain/ids.ts';
import { newWin, type Win, winTexts, type WinWords } from '../../domain/win/win.ts';
import { NO_COUNTS } from '../../domain/win/win-counts.ts';
import type { Place } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { untilAfter } from '../../store/retention.ts';
import type { Write } from '../../store/table.ts';
import { cardClaim, postedOn } from '../../store/win/posted-store.ts';
import { findWin, winWrite } from '../../store/win/win-store.ts';
import { checkSensitive } from '../check-sensitive.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCards, refreshSegment } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { homeForAct } from '../progress/home.ts';
import { writing } from '../storing.ts';
import { permitted } from '../team/standing.ts';
import { seeWin, winReader } from './see-win.ts';
import { offerOf } from './share-told-win.ts';
import type { WinSeen } from './win-seen.ts';

export interface WinToShare {
  /** Minted when the form was made; the same one twice is one win. */
  opId: string;
  team: string;
  words: WinWords;
  /** Marks of what was found in the words and may be shared all the same. */
  confirmed?: readonly string[];
  commitment?: string;
  /** The offer of a win told aloud that it comes from. */
  told?: string;
  /** A link to the message it was made from. */
  source?: string;
  /** The card in a channel that this win was drafted on; it becomes the posted win. */
  room?: Place & { activity: string };
}

/** Shares a win: the fact, its author's act, the week's figures and what is to be posted are kept together or not at all. */
export async function shareWin(world: World, actor: Actor, asked: WinToShare): Promise<WinSeen> {
  const { team, roles, member } = await permitted(world, actor, asked.team, 'win.share');
  await checkSensitive(winTexts(asked.words), asked.confirmed);
  const id = await operationResult(
    world.tables,
    world.tenant,
    actor.id,
    asked.opId,
    world.newId(),
    world.clock(),
  );
  const at = timeOfId(id);
  const { home, week, ordinal } = await homeForAct(world, actor.id, at);
  const origin = {
    id,
    team: team.id,
    author: { id: actor.id, name: member.name },
    at,
    week: weekOf(at, team.zone),
    act: { home, week },
    commitment: asked.commitment,
    source: asked.source,
  };

  const win = await writing(world, async () => {
    const kept = await findWin(world.tables, world.tenant, team.id, id);
    if (kept) return kept.value;
    const offer = asked.told === undefined ? undefined : await offerOf(world, actor, team.id, asked.told);
    if (offer?.became) return offer.became;
    const fresh = newWin(asked.words, {
      ...origin,
      toldIn: offer?.agenda,
      source: offer?.source ?? origin.source,
    });
    const room = await freeCard(world, team.id, asked.room);
    const claim = room && fresh.audience !== 'me' ? [cardClaim(id, room.activity, fresh.sharedAt)] : [];
    await commitFact(world, {
      team: team.id,
      writes: [
        winWrite(fresh, undefined, untilAfter(at, 'fact')),
        ...claim,
        ...deliveries(fresh, room),
        ...((await offer?.writesFor(fresh)) ?? []),
      ],
      change: { week: fresh.week, wins: 1 },
      act: { act: { kind: 'win', fact: id }, user: actor.id, ordinal, home, week, counts: true },
    });
    return fresh;
  });

  world.after(async () => {
    await deliver(world, team.id);
    if (asked.told !== undefined)
      await refreshCards(world, team.id, { about: 'told-win', object: asked.told });
    if (win.toldIn !== undefined) await refreshSegment(world, team.id, win.toldIn);
  });
  return seeWin(world, await winReader(world, actor, roles), { win, counts: NO_COUNTS, teamName: team.name });
}

/** The pressed card is named by a client: one that already stands for something else is left alone, and the win gets its own. */
async function freeCard(world: World, team: string, room: WinToShare['room']): Promise<WinToShare['room']> {
  const taken = room && (await postedOn(world.tables, world.tenant, team, room.activity));
  return taken === undefined ? room : undefined;
}

/** What has to reach other places: a card in the channel, and the galleries. A diary entry goes nowhere. */
function deliveries(win: Win, room?: WinToShare['room']): Write[] {
  if (win.audience === 'me') return [];
  const post = outboxWrite({
    do: 'post',
    about: 'win',
    object: win.id,
    state: 'queued',
    tries: 0,
    into: room,
    at: win.sharedAt,
  });
  return [post, outboxWrite({ do: 'copy-win', win: win.id })];
}
