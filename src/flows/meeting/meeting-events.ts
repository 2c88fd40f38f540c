import { isOfMeeting, type Occurrence, startedMeeting, wasOffered } from '../../domain/agenda/meeting.ts';
import type { Place } from '../../domain/team/team.ts';
import { weekOfDate } from '../../domain/week.ts';
import { listAgendas } from '../../store/agenda/agenda-store.ts';
import { findMeeting } from '../../store/meeting/meeting-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { prepareNext } from '../agenda/prepare-next.ts';
import { endByItself } from '../agenda/run-agenda.ts';
import { deliver } from '../outbox/deliver.ts';
import type { World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { writing } from '../storing.ts';
import { changeMeeting } from './change-meeting.ts';

/** The bot is in a meeting's chat, or is not any more. */
export async function reachMeeting(world: World, chat: string, place: Place | undefined): Promise<void> {
  await changeMeeting(world, chat, (former) => ({ ...former, place }));
}

export interface MeetingStart {
  chat: string;
  place: Place;
  occurrence: Occurrence;
  /** In a channel meeting the channel says whose it is. */
  team?: string;
}

/**
 * A meeting has started: its team is offered the run, once for each occurrence. It is a hint. Told twice, or never, it
 * changes nothing of what a manager does; the mark is kept first, so that a process that dies offers nothing rather than
 * twice.
 */
export async function meetingStarted(
  world: World,
  { chat, place, occurrence, team }: MeetingStart,
): Promise<void> {
  const { former, meeting } = await changeMeeting(world, chat, (each) =>
    wasOffered(each, occurrence)
      ? each
      : startedMeeting({ ...each, place, team: each.team ?? team }, occurrence),
  );
  if (meeting === former || meeting.team === undefined) return;
  await offerRun(world, meeting.team, chat);
}

async function offerRun(world: World, teamId: string, chat: string): Promise<void> {
  const team = await findTeam(world.tables, world.tenant, teamId);
  const agenda = team?.value.place && (await prepareNext(world, team.value));
  if (agenda?.state !== 'prepared' || agenda.items.length === 0) return;
  const at = world.clock().toISOString();
  const post = {
    do: 'post',
    about: 'offer',
    object: agenda.id,
    state: 'queued',
    tries: 0,
    chat,
    at,
  } as const;
  await writing(world, () =>
    commitFact(world, {
      team: teamId,
      writes: [outboxWrite(post)],
      change: { week: weekOfDate(agenda.date) },
    }),
  );
  world.after(() => deliver(world, teamId));
}

/** A meeting has ended: a segment of it that still runs ends by itself. Its recap waits for a manager's tap. */
export async function meetingEnded(world: World, chat: string): Promise<void> {
  const meeting = (await findMeeting(world.tables, world.tenant, chat))?.value;
  if (!meeting?.team) return;
  const { team } = meeting;
  const { agendas } = await listAgendas(world.tables, world.tenant, team, 8);
  const running = agendas.find(({ value }) => value.state === 'running')?.value;
  if (running?.run && isOfMeeting(running.run, meeting))
    await endByItself(world, team, running.id, 'meeting');
  await changeMeeting(world, chat, (each) => (each.now ? { ...each, now: undefined } : each));
}
