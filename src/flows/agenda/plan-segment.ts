import { handAgendaIdOf } from '../../domain/agenda/agenda.ts';
import { type Coming, isByHand, MAX_PLANNED } from '../../domain/agenda/coming.ts';
import { localOf, weekOfDate } from '../../domain/week.ts';
import { agendaWrite } from '../../store/agenda/agenda-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { planPreparing } from '../planning/plan-agenda.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { permitted } from '../team/standing.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { see } from './change-agenda.ts';
import { checkHour, claimHour } from './claim-hour.ts';
import { preparedAgenda, preparedItems } from './prepare-next.ts';

/** Plans one segment by hand and prepares it at once. The same `opId` is the same segment, however often it is sent. */
export async function planSegment(
  world: World,
  actor: Actor,
  teamId: string,
  { opId, date, time }: Pick<Coming, 'date' | 'time'> & { opId: string },
): Promise<AgendaSeen> {
  const standing = await permitted(world, actor, teamId, 'agenda.plan');
  const { tables, tenant } = world;
  const made = await operationResult(tables, tenant, actor.id, opId, world.newId(), world.clock());
  const id = handAgendaIdOf(made, date);
  const agenda = await writing(world, async () => {
    const { claim, near, team } = await claimHour(world, teamId, { id, date, time });
    const kept = near.find((each) => each.id.startsWith(handAgendaIdOf(made, '')));
    if (kept) return kept;
    if (team.setUpAt === undefined) return refuse('conflict', 'notSetUp');
    checkHour(world, team, { id, date, time });
    const today = localOf(world.clock(), team.zone).date;
    const planned = near.filter(
      (each) => isByHand(each.id) && each.state === 'prepared' && each.date >= today,
    );
    if (planned.length >= MAX_PLANNED) return refuse('conflict', 'tooManyPlanned', { limit: MAX_PLANNED });
    const items = await preparedItems(world, team, date);
    const fresh = await preparedAgenda(world, team, { id, date, time, items });
    const change = { week: weekOfDate(date), due: id };
    await commitFact(world, { team: teamId, writes: [agendaWrite(fresh), claim], change });
    return fresh;
  });
  await planPreparing(world, { team: teamId, zone: standing.team.zone }, agenda);
  return see(world, actor, standing, agenda);
}
