import type { Agenda } from '../../domain/agenda/agenda.ts';
import { dateOfAgendaId } from '../../domain/agenda/agenda.ts';
import { nextOccurrence, type Team } from '../../domain/team/team.ts';
import { instantOf, weekOfDate } from '../../domain/week.ts';
import { agendaWrite, findAgenda } from '../../store/agenda/agenda-store.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { changeAgenda } from './change-agenda.ts';
import { afterPosting } from './after-posting.ts';
import { inChannel } from './channel-version.ts';
import { prepareFor } from './prepare-next.ts';

/** A manager has a segment in the channel that was skipped, or that the team never has in a meeting. Once, however often it is pressed. */
export async function postChannelVersion(
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<AgendaSeen> {
  const seen = await changeAgenda(
    world,
    actor,
    { team, agenda: id, verb: 'agenda.post' },
    (former, standing) => {
      if (former.state === 'async') return { agenda: former };
      const isWay = former.state === 'prepared' && standing.team.way === 'channel';
      if (!isWay && former.state !== 'skipped') return refuse('conflict', 'skipFirst');
      return inChannel(world, standing.team, former, isWay ? 'way' : 'skipped');
    },
  );
  world.after(() => afterPosting(world, team, seen.agenda));
  return seen;
}

/** The clock, at the hour of a segment: posts it for a team that never meets. Looks first, so twice or late changes nothing. */
export async function postByClock(world: World, teamId: string, id: string): Promise<void> {
  const team = (await findTeam(world.tables, world.tenant, teamId))?.value;
  const date = dateOfAgendaId(id);
  if (!team?.place || team.setUpAt === undefined || team.way !== 'channel') return;
  if (nextOccurrence(team.cadence, date) !== date) return;
  const prepared = await prepareFor(world, team, { id, date, time: team.cadence.time });
  const startsAt = instantOf(prepared.date, prepared.time, team.zone);
  if (startsAt > world.clock()) {
    await keepJob(
      world.tables,
      world.tenant,
      { kind: 'channel-version', team: teamId, agenda: id },
      startsAt,
    );
    return;
  }
  const posted = await postPrepared(world, team, id);
  if (posted) await afterPosting(world, teamId, posted);
}

function postPrepared(world: World, team: Team, id: string): Promise<Agenda | undefined> {
  return writing(world, async () => {
    const former = await findAgenda(world.tables, world.tenant, team.id, id);
    if (former?.value.state !== 'prepared') return former?.value.state === 'async' ? former.value : undefined;
    const { agenda, change, writes = [] } = await inChannel(world, team, former.value, 'way');
    const next = { ...agenda, rev: former.value.rev + 1 };
    await commitFact(world, {
      team: team.id,
      writes: [agendaWrite(next, former.etag), ...writes],
      change: { week: weekOfDate(next.date), ...change },
    });
    return next;
  });
}
