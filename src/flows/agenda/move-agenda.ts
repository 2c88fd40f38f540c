import type { Agenda } from '../../domain/agenda/agenda.ts';
import { type Coming, isHome } from '../../domain/agenda/coming.ts';
import { localOf, weekOfDate } from '../../domain/week.ts';
import { planPreparing } from '../planning/plan-agenda.ts';
import { planMovedVersion } from '../planning/plan-channel-version.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { type AgendaChange, changeAgenda } from './change-agenda.ts';
import { checkHour, claimHour } from './claim-hour.ts';
import { withoutArchived } from './without-archived.ts';

/** Gives this one agenda another day and hour; its id, and all other occurrences, stay. The same again changes nothing. */
export async function moveAgenda(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  to: Pick<Coming, 'date' | 'time'>,
): Promise<AgendaSeen> {
  const seen = await changeAgenda(world, actor, { team, agenda: id, verb: 'agenda.edit' }, async (former) => {
    if (former.date === to.date && former.time === to.time) return { agenda: former };
    if (former.state === 'running') return refuse('conflict', 'agendaRunning');
    if (former.state !== 'prepared') return refuse('conflict', 'agendaEnded');
    const wanted = { id, ...to };
    const { claim, team: now } = await claimHour(world, team, wanted);
    checkHour(world, now, wanted);
    await planMovedVersion(world, now, wanted);
    return { ...movedTo(former, to, !isHome(now, wanted)), writes: [claim] };
  });
  await planPreparing(world, { team, zone: seen.zone }, to);
  world.after(() => refreshCards(world, team, { about: 'agenda', object: id }));
  return seen;
}

/** What was due in one week is due in the other. */
function movedTo(
  former: Agenda,
  { date, time }: Pick<Coming, 'date' | 'time'>,
  moved: boolean,
): AgendaChange {
  const agenda = { ...former, date, time, moved: moved || undefined };
  const [from, to] = [weekOfDate(former.date), weekOfDate(date)];
  return from === to
    ? { agenda }
    : { agenda, change: { due: agenda.id }, also: { week: from, undue: agenda.id } };
}

/** Takes the skipping back while the day has not passed: the agenda is as it was. */
export async function unskipAgenda(
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<AgendaSeen> {
  const seen = await changeAgenda(world, actor, { team, agenda: id, verb: 'agenda.edit' }, async (former) => {
    if (former.state === 'prepared') return { agenda: former };
    if (former.state === 'running') return refuse('conflict', 'agendaRunning');
    if (former.state !== 'skipped') return refuse('conflict', 'agendaEnded');
    const { claim, team: now } = await claimHour(world, team, former);
    if (former.date < localOf(world.clock(), now.zone).date) return refuse('conflict', 'tooLate');
    const agenda: Agenda = { ...former, state: 'prepared', skipReason: undefined };
    return { agenda: await withoutArchived(world, now, agenda), writes: [claim], change: { unskipped: id } };
  });
  world.after(() => refreshCards(world, team, { about: 'agenda', object: id }));
  return seen;
}
