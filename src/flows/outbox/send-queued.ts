import {
  findOutbox,
  outboxKeyOf,
  type Outbox,
  outboxRemove,
  outboxReplace,
} from '../../store/progress/outbox-store.ts';
import type { Stored } from '../../store/rows.ts';
import { StoreError } from '../../store/table.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { postedWrites } from '../../store/win/posted-store.ts';
import { findMeeting } from '../../store/meeting/meeting-store.ts';
import type { Place } from '../../domain/team/team.ts';
import type { Message } from '../messages.ts';
import { personalPlace } from '../person/personal-place.ts';
import { takePlace } from '../person/take-place.ts';
import type { Sent, World } from '../ports.ts';
import { messageOf } from './message-of.ts';
import { noteNamed } from './named-wins.ts';
import { placeKeyOf } from './place-key.ts';
import { postedObjectOf } from './refresh-cards.ts';

type PostEntry = Extract<Outbox, { do: 'post' }>;

/** A process that died while sending may have sent: after this long the entry is given up, never sent again. */
const GIVE_UP_MS = 60_000;
/** A refused send is provably not sent; it may be tried this often. */
const TRIES = 5;

/**
 * Posts a queued card: `sending` is recorded first, so that a crash leaves a mark and no card is ever posted twice.
 * An unknown outcome ends the entry; a refusal leaves it queued.
 */
export async function sendQueued(world: World, team: string, stored: Stored<PostEntry>): Promise<void> {
  const entry = stored.value;
  if (entry.state === 'sending') return giveUpOld(world, team, stored);
  const header = await findTeam(world.tables, world.tenant, team);
  const message = await messageOf(world, team, entry.about, entry.object);
  const chat = await placeOfChat(world, entry);
  const place = entry.into ?? chat ?? (entry.to === undefined ? header?.value.place : undefined);
  if (!message || !place || isOver(message)) return end(world, team, stored);
  if (entry.to !== undefined && !(await hasPlaceFor(world, entry.to, { team, entry, message })))
    return end(world, team, stored);

  const sending = {
    ...entry,
    state: 'sending' as const,
    tries: entry.tries + 1,
    at: world.clock().toISOString(),
  };
  await noteNamed(world, team, entry, message);
  if (!(await claim(world, team, sending, stored.etag))) return;
  const sent: Sent = entry.into
    ? await world.connector.update(place, entry.into.activity, message)
    : await world.connector.post(place, message);

  const claimed = await findOutbox(world.tables, world.tenant, team, outboxKeyOf(sending));
  if (claimed?.value.do !== 'post' || claimed.value.at !== sending.at) return;
  const activity = entry.into?.activity ?? (sent.is === 'sent' ? sent.activity : undefined);
  if (sent.is === 'sent' && activity !== undefined)
    return note(world, team, claimed, {
      ...entry,
      into: entry.into ?? (chat && { ...chat, activity }),
      activity,
    });
  const again = sent.is === 'refused' && !sent.gone && sending.tries < TRIES;
  if (again) await claim(world, team, { ...sending, state: 'queued' }, claimed.etag);
  else await end(world, team, claimed);
}

const placeOfChat = async (world: World, { chat, to }: PostEntry): Promise<Place | undefined> => {
  if (to !== undefined) return personalPlace(world, to);
  return chat === undefined ? undefined : (await findMeeting(world.tables, world.tenant, chat))?.value.place;
};

/**
 * An offer or a question that was answered before its message went out needs none, nor does a win that is no longer hidden, a
 * digest or news of which nothing is left.
 */
const isOver = (message: Message): boolean =>
  (message.kind === 'digest' && message.digest.wins.length === 0) ||
  (message.kind === 'author-news' && message.news.wins.length === 0) ||
  (message.kind === 'told-win' && message.now.is !== 'offered') ||
  (message.kind === 'hidden-win' && message.win.win.state !== 'hidden') ||
  (message.kind === 'promotion' &&
    (message.seen.promotion.answer !== 'waiting' || message.seen.win.state !== 'shared'));

/**
 * What the bot starts in somebody's own chat takes one of the few places of their week; without one it is not sent. Each
 * hiding of a win is told once, and the same win may be hidden again.
 */
const hasPlaceFor = (
  world: World,
  user: string,
  { entry, message, team }: { team: string; entry: PostEntry; message: Message },
): Promise<boolean> => {
  const of = message.kind === 'hidden-win' ? message.win.win.hidden?.at : undefined;
  return takePlace(world, user, { about: entry.about, key: placeKeyOf(team, entry, of) });
};

/** Whether this process has it now; somebody else may have been quicker. */
async function claim(
  world: World,
  team: string,
  entry: PostEntry,
  etag: string | undefined,
): Promise<boolean> {
  try {
    await commitTeam(world.tables, world.tenant, team, [outboxReplace(entry, etag ?? '')]);
    return true;
  } catch (error) {
    if (error instanceof StoreError && (error.fault === 'stale' || error.fault === 'missing')) return false;
    throw error;
  }
}

async function note(
  world: World,
  team: string,
  claimed: Stored<Outbox>,
  { about, activity, into, object }: PostEntry & { activity: string },
): Promise<void> {
  const at = world.clock().toISOString();
  const shown = postedObjectOf({ about, object });
  await commitTeam(world.tables, world.tenant, team, [
    ...postedWrites({ object: shown, activity, place: into, at, updatedAt: at }),
    outboxRemove(claimed.value, claimed.etag ?? ''),
  ]);
}

async function end(world: World, team: string, stored: Stored<Outbox>): Promise<void> {
  try {
    await commitTeam(world.tables, world.tenant, team, [outboxRemove(stored.value, stored.etag ?? '')]);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.fault !== 'stale' && error.fault !== 'missing')) throw error;
  }
}

async function giveUpOld(world: World, team: string, stored: Stored<PostEntry>): Promise<void> {
  if (world.clock().getTime() - Date.parse(stored.value.at) < GIVE_UP_MS) return;
  world.log.warn(
    { team, about: stored.value.about, object: stored.value.object },
    'a send with unknown outcome is not repeated',
  );
  await end(world, team, stored);
}
