import { z } from 'zod/v4';
import {
  AGENDA_LIMITS,
  type Agenda,
  type AgendaItem,
  isAgendaId,
  isOver,
  itemSchema,
} from '../../domain/agenda/agenda.ts';
import { isOffered } from '../../domain/agenda/channel-version.ts';
import { isPlainId, isUlid } from '../../domain/ids.ts';
import { rolesInRun } from '../../domain/agenda/run.ts';
import { isPermitted, type Verb } from '../../domain/permission.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { RollUpChange } from '../../domain/progress/roll-up.ts';
import { weekOfDate } from '../../domain/week.ts';
import { agendaWrite, findAgenda } from '../../store/agenda/agenda-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import type { Write } from '../../store/table.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import { inChannel } from './channel-version.ts';
import { afterPosting } from './after-posting.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { type ChangeOfWeek, commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { type Standing, standingIn } from '../team/standing.ts';
import { reachWin } from '../win/reach-win.ts';
import { winReader } from '../win/see-win.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { isForRoom, seeAgenda } from './see-agenda.ts';
import { withoutArchived } from './without-archived.ts';

/** What a change makes of an agenda; the same object means that nothing is to be written. */
export interface AgendaChange {
  agenda: Agenda;
  writes?: Write[];
  change?: RollUpChange;
  /** In a week that is not the agenda's own any more. */
  also?: ChangeOfWeek;
}

/**
 * Changes an agenda under its ETag: whoever comes second decides anew on what is there. Whoever holds the helm of its run
 * is asked for on the run itself.
 */
export async function changeAgenda(
  world: World,
  actor: Actor,
  ref: { team: string; agenda: string; verb: Verb },
  decide: (former: Agenda, standing: Standing) => Promise<AgendaChange> | AgendaChange,
): Promise<AgendaSeen> {
  const standing = await standingIn(world, actor, ref.team);
  const agenda = await writing(world, async () => {
    const former = isAgendaId(ref.agenda)
      ? await findAgenda(world.tables, world.tenant, ref.team, ref.agenda)
      : undefined;
    const roles = new Set([...standing.roles, ...rolesInRun(former?.value.run, actor.id)]);
    if (!isPermitted(ref.verb, roles)) return refuse('not-allowed', 'notAllowed');
    if (!former) return refuse('not-found', 'agendaGone');
    const next = await decide(former.value, { ...standing, roles });
    if (next.agenda === former.value) return former.value;
    const kept = { ...next.agenda, rev: former.value.rev + 1 };
    await commitFact(world, {
      team: ref.team,
      writes: [agendaWrite(kept, former.etag), ...(next.writes ?? [])],
      change: next.change && { week: weekOfDate(kept.date), ...next.change },
      also: next.also,
    });
    return kept;
  });
  return see(world, actor, standing, agenda);
}

export const see = async (
  world: World,
  actor: Actor,
  { team, roles }: Standing,
  agenda: Agenda,
): Promise<AgendaSeen> =>
  seeAgenda(world, team, agenda, { ...(await winReader(world, actor, roles)), roles });

/** Saves the items. `rev` is the one they were read at: a stale save is refused and shows what is there now. */
export const saveAgenda = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
  items: AgendaItem[],
  rev: number,
): Promise<AgendaSeen> =>
  changeAgenda(world, actor, { team, agenda: id, verb: 'agenda.edit' }, async (former, standing) => {
    if (isOver(former)) return refuse('conflict', 'agendaEnded');
    if (areSame(former.items, items)) return { agenda: former };
    if (former.rev !== rev)
      return refuse('stale', 'stale', undefined, await see(world, actor, standing, former));
    await checkItems(world, actor, former, items);
    const edited = { ...former, items, edited: true };
    return { agenda: await withoutArchived(world, standing.team, edited) };
  });

/** Whoever sends them may name their parts in another order than they are kept in. */
const areSame = (kept: AgendaItem[], sent: AgendaItem[]): boolean =>
  JSON.stringify(kept) === JSON.stringify(z.array(itemSchema).safeParse(sent).data);

/** Far more than eight items need, and far less than a row of the storage takes. */
const MAX_LETTERS = 40_000;

/** Items name only what exists, and no win that somebody in the room may not know. */
async function checkItems(world: World, actor: Actor, former: Agenda, items: AgendaItem[]): Promise<void> {
  if (items.length > AGENDA_LIMITS.items) refuse('invalid', 'tooManyItems', { limit: AGENDA_LIMITS.items });
  if (new Set(items.map((item) => item.id)).size !== items.length) refuse('invalid', 'invalid');
  if (!items.every(isWhole)) refuse('invalid', 'invalid');
  if (JSON.stringify(items).length > MAX_LETTERS) refuse('too-large', 'tooLarge');
  const { useCases } = await readPlaybook(world);
  const known = new Set(former.items.map(refOf));
  // What was there may stay, also when it was withdrawn or archived since: it is shown as gone.
  for (const item of items.filter((each) => !known.has(refOf(each)))) {
    if (item.kind === 'use-case') demandOffered(useCases, item.useCase);
    if (item.kind === 'win') {
      const { win } = await reachWin(world, actor, item.winTeam, item.win);
      if (!isForRoom(win, former.team)) refuse('not-allowed', 'winNotForRoom');
    }
  }
}

function demandOffered(useCases: UseCase[], id: string): void {
  const useCase = useCases.find((each) => each.id === id);
  if (!useCase) refuse('invalid', 'useCaseGone');
  if (!isOffered(useCase)) refuse('conflict', 'useCaseArchived');
}

function refOf(item: AgendaItem): string {
  if (item.kind === 'win') return `win ${item.winTeam} ${item.win}`;
  return item.kind === 'use-case' ? `use-case ${item.useCase}` : item.kind;
}

/** Every id in it can be looked up; an item's own id becomes a key, so it is no name that every object has. */
function isWhole(item: AgendaItem): boolean {
  if (!isPlainId(item.id) || item.id in {}) return false;
  if (item.kind === 'follow-up') return item.commitments.every(isUlid);
  return item.kind !== 'win' || (isUlid(item.win) && isPlainId(item.winTeam));
}

/** Posts the agenda to the channel, once; pressing again draws the posted card anew. */
export async function postAgenda(world: World, actor: Actor, team: string, id: string): Promise<AgendaSeen> {
  const again = { is: false };
  const seen = await changeAgenda(
    world,
    actor,
    { team, agenda: id, verb: 'agenda.post' },
    async (former, { team: of }) => {
      if (former.state === 'skipped' || former.state === 'async') return refuse('conflict', 'agendaEnded');
      if (!of.place) return refuse('conflict', 'noChannel');
      again.is = former.postedAt !== undefined;
      if (again.is) return { agenda: former };
      const at = world.clock().toISOString();
      const post = outboxWrite({ do: 'post', about: 'agenda', object: id, state: 'queued', tries: 0, at });
      const agenda = await withoutArchived(world, of, former);
      return { agenda: { ...agenda, postedAt: at }, writes: [post], change: {} };
    },
  );
  world.after(() =>
    again.is ? refreshCards(world, team, { about: 'agenda', object: id }) : deliver(world, team),
  );
  return seen;
}

/** The segment is not held this time. With `inChannel` its two-minute version is posted in the same commit. */
export async function skipAgenda(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  { reason, inChannel: isInChannel = false }: Skip,
): Promise<AgendaSeen> {
  const seen = await changeAgenda(
    world,
    actor,
    { team, agenda: id, verb: 'agenda.edit' },
    (former, standing) => {
      if (former.state === 'skipped' || former.state === 'async') return { agenda: former };
      if (former.state !== 'prepared') return refuse('conflict', 'agendaRunning');
      const skipped = { ...former, state: 'skipped' as const, skipReason: reason };
      return isInChannel
        ? inChannel(world, standing.team, skipped, 'skipped')
        : { agenda: skipped, change: { due: id, skipped: id } };
    },
  );
  world.after(() => afterPosting(world, team, seen.agenda));
  return seen;
}

export interface Skip {
  reason: string;
  inChannel?: boolean;
}
