import { type Agenda, handAgendaIdOf } from '../../domain/agenda/agenda.ts';
import { countedSegment } from '../../domain/agenda/counted-segment.ts';
import { prepareAgenda } from '../../domain/agenda/prepare-agenda.ts';
import {
  endedRun,
  type Move,
  movedRun,
  type Mover,
  type Run,
  isRecapTooLate,
  RUN_IDLE_MINUTES,
  startedRun,
} from '../../domain/agenda/run.ts';
import { timeOfId } from '../../domain/ids.ts';
import { isPermitted, type Verb } from '../../domain/permission.ts';
import { isPresent } from '../../domain/team/roster.ts';
import { localOf, weekOfDate } from '../../domain/week.ts';
import { agendaWrite, findAgenda } from '../../store/agenda/agenda-store.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { findMember } from '../../store/team/team-store.ts';
import { deliver } from '../outbox/deliver.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { chatOfRun } from '../meeting/link-meeting.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { permitted } from '../team/standing.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { closeChannelVersions } from './after-posting.ts';
import { changeAgenda } from './change-agenda.ts';
import { gatherPreparing } from './gather-preparing.ts';
import { preparedAgenda, prepareNext } from './prepare-next.ts';
import { withoutArchived } from './without-archived.ts';

const itemIds = (agenda: Agenda): string[] => agenda.items.map((item) => item.id);

/** Starts the segment, or joins it where it stands. The playbook's version is pinned with the start. */
export async function startRun(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  from: { chat?: string } = {},
): Promise<AgendaSeen> {
  const { version } = await readPlaybook(world);
  const seen = await changeAgenda(
    world,
    actor,
    { team, agenda: id, verb: 'agenda.run' },
    async (former, { team: of }) => {
      if (former.state === 'running') return { agenda: former };
      if (former.state !== 'prepared') return refuse('conflict', 'agendaEnded');
      const ready = await withoutArchived(world, of, former);
      if (ready.items.length === 0) return refuse('conflict', 'agendaEmpty');
      const chat = from.chat === undefined ? undefined : await chatOfRun(world, team, from.chat);
      const run = startedRun({ id: actor.id, name: actor.name }, world.clock(), version, chat);
      return { agenda: { ...ready, state: 'running', run }, change: { due: id } };
    },
  );
  await watchRun(world, team, id, new Date(seen.agenda.run?.touchedAt ?? world.clock()));
  world.after(async () => {
    await refreshCards(world, team, { about: 'agenda', object: id });
    await closeChannelVersions(world, team, (each) => each.id !== id);
  });
  return seen;
}

/** A run nobody touches is ended by the clock. */
const watchRun = (world: World, team: string, agenda: string, touched: Date): Promise<void> =>
  keepJob(
    world.tables,
    world.tenant,
    { kind: 'run-end', team, agenda },
    new Date(touched.getTime() + RUN_IDLE_MINUTES * 60_000),
  );

/** One tap with nothing prepared: today's agenda if there is one, else one made by the rule now, and started. */
export async function startNow(
  world: World,
  actor: Actor,
  teamId: string,
  opId: string,
  from: { chat?: string } = {},
): Promise<AgendaSeen> {
  const { team } = await permitted(world, actor, teamId, 'agenda.start-now');
  const made = await operationResult(
    world.tables,
    world.tenant,
    actor.id,
    opId,
    world.newId(),
    world.clock(),
  );
  const today = localOf(timeOfId(made), team.zone);
  const next = await prepareNext(world, team);
  if (next && (next.state === 'running' || next.date === today.date))
    return startRun(world, actor, teamId, next.id, from);
  const id = handAgendaIdOf(made, today.date);
  await writing(world, async () => {
    if (await findAgenda(world.tables, world.tenant, teamId, id)) return;
    const items = prepareAgenda(await gatherPreparing(world, team, today.date));
    const agenda = await preparedAgenda(world, team, { id, date: today.date, time: today.time, items });
    await commitFact(world, {
      team: teamId,
      writes: [agendaWrite(agenda)],
      change: { week: weekOfDate(today.date), due: id },
    });
  });
  return startRun(world, actor, teamId, id, from);
}

/** One move in a running segment. The same `opId` twice is one move; two people's moves are both kept, one after the other. */
export const moveRun = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
  asked: { opId: string; move: Move },
): Promise<AgendaSeen> =>
  changeAgenda(world, actor, { team, agenda: id, verb: 'agenda.see' }, async (former, { roles }) => {
    // Whoever gave the helm away may send that very move again; it is answered as before.
    if (former.run?.ops.includes(asked.opId)) return { agenda: former };
    const { move } = asked;
    if (!isPermitted(verbOf(move), roles)) return refuse('not-allowed', 'notAtHelm');
    if (former.state !== 'running' || !former.run) return refuse('conflict', 'agendaEnded');
    if ('item' in move && !itemIds(former).includes(move.item)) return refuse('invalid', 'itemGone');
    const heir = move.do === 'give-helm' ? await presentMember(world, team, move.to) : undefined;
    const by = { mover: { id: actor.id, name: actor.name }, heir, op: asked.opId, at: world.clock() };
    const run = movedRun(former.run, itemIds(former), move, by);
    return { agenda: run === former.run ? former : { ...former, run } };
  });

function verbOf({ do: does }: Move): Verb {
  if (does === 'give-helm') return 'run.give-helm';
  return does === 'take-over' ? 'run.take-over' : 'run.drive';
}

async function presentMember(world: World, team: string, user: string): Promise<Mover> {
  const member = await findMember(world.tables, world.tenant, team, user);
  if (!member || !isPresent(member.value)) return refuse('not-found', 'personNotHere');
  return { id: user, name: member.value.name };
}

/** Ends the segment; the recap goes to the channel with the same commit. A run that ended by itself may still post it. */
export async function finishRun(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  asked: { recap: boolean },
): Promise<AgendaSeen> {
  const seen = await changeAgenda(
    world,
    actor,
    { team, agenda: id, verb: 'run.finish' },
    (former, standing) => {
      if (!former.run) return refuse('conflict', 'notStarted');
      if (asked.recap && !standing.team.place) return refuse('conflict', 'noChannel');
      if (former.run.recap === 'posted' || (former.state === 'ended' && !asked.recap))
        return { agenda: former };
      if (isRecapTooLate(former.run, world.clock())) return refuse('conflict', 'recapTooLate');
      const at = world.clock();
      const run = {
        ...endedRun(former.run, itemIds(former), 'finished', at),
        recap: asked.recap ? ('posted' as const) : ('without' as const),
      };
      const agenda: Agenda = { ...former, state: 'ended', run };
      const post = outboxWrite({
        do: 'post',
        about: 'recap',
        object: id,
        state: 'queued',
        tries: 0,
        chat: run.chat,
        at: at.toISOString(),
      });
      return {
        agenda,
        writes: asked.recap ? [post] : [],
        change: countedSegment(agenda),
      };
    },
  );
  world.after(async () => {
    await deliver(world, team);
    await refreshCards(world, team, { about: 'agenda', object: id });
  });
  return seen;
}

/** Ends a run that is still on its way; told twice, it ends once. `isDue` looks at it as it is kept then. */
export async function endByItself(
  world: World,
  team: string,
  id: string,
  by: NonNullable<Run['endedBy']>,
  isDue: (run: Run) => boolean = () => true,
): Promise<void> {
  await writing(world, async () => {
    const former = await findAgenda(world.tables, world.tenant, team, id);
    const run = former?.value.run;
    if (!former || !run || former.value.state !== 'running' || !isDue(run)) return;
    const agenda: Agenda = {
      ...former.value,
      state: 'ended',
      run: { ...endedRun(run, itemIds(former.value), 'by-itself', world.clock()), endedBy: by },
      rev: former.value.rev + 1,
    };
    const change = { week: weekOfDate(agenda.date), ...countedSegment(agenda) };
    await commitFact(world, { team, writes: [agendaWrite(agenda, former.etag)], change });
  });
}

/** The clock looks at a run: ends it when nobody has touched it for half an hour, else comes back later. */
export async function endIdleRun(world: World, team: string, id: string): Promise<void> {
  const touched: { at?: Date } = {};
  await endByItself(world, team, id, 'idle', (run) => {
    touched.at = new Date(run.touchedAt);
    return touched.at.getTime() + RUN_IDLE_MINUTES * 60_000 <= world.clock().getTime();
  });
  const run = touched.at && (await findAgenda(world.tables, world.tenant, team, id))?.value;
  if (touched.at && run?.state === 'running') await watchRun(world, team, id, touched.at);
}
