import { agendaIdOf } from '../../domain/agenda/agenda.ts';
import { instantOf } from '../../domain/week.ts';
import { postAgenda, skipAgenda } from '../../flows/agenda/change-agenda.ts';
import { nextAgenda } from '../../flows/agenda/next-agenda.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { segmentsOf } from './calendar.ts';
import { holdSegment, leaveSegment } from './hold-segment.ts';
import { actorOf, type OrganisationTeam } from './organisation.ts';
import { picked } from './seeded-random.ts';
import { minutesAfter, type Moment, type Stage } from './stage.ts';
import { fateOf } from './team-plan.ts';

/** Nobody is in the middle of a segment when the history ends. */
const RUN_ENDS_WITHIN = 45;

/** What became of each of a team's segments so far. */
export function segmentMoments(stage: Stage, team: OrganisationTeam): Moment[] {
  const { calendar, random, world } = stage;
  const { plan } = team;
  const manager = actorOf(plan.managers[0] ?? '');
  const past = segmentsOf(calendar, plan)
    .map(({ date, week }) => ({ date, week, at: instantOf(date, plan.time, plan.zone) }))
    .filter(({ at }) => minutesAfter(at, RUN_ENDS_WITHIN) < calendar.now);
  /** The agenda the clock has prepared; a team that was set up on the very day has none yet. */
  const prepared = async (date: string) => {
    const header = await findTeam(world.tables, world.tenant, team.id);
    const id = header && agendaIdOf(header.value.series, date);
    return id && (await findAgenda(world.tables, world.tenant, team.id, id)) ? id : undefined;
  };

  return past.flatMap(({ at, date, week }): Moment[] => {
    const skip = async () => {
      const [reason = ''] = picked(plan.skipReasons, 1, random);
      const id = await prepared(date);
      if (id) await skipAgenda(world, manager, team.id, id, { reason });
    };
    const post = async () => {
      const id = await prepared(date);
      if (id) await postAgenda(world, manager, team.id, id);
    };
    const opened = async () => {
      const seen = await nextAgenda(world, manager, team.id);
      return seen?.agenda.date === date ? seen : undefined;
    };
    const hold = async () => {
      const seen = await opened();
      if (seen) await holdSegment(stage, team, week, seen);
    };
    const leave = async () => {
      const seen = await opened();
      if (seen) await leaveSegment(stage, team, week, seen);
    };
    switch (fateOf(plan, week)) {
      case 'held':
        return [
          ...(random() < 0.6 ? [{ at: minutesAfter(at, -50), happen: post }] : []),
          { at, happen: hold },
        ];
      case 'idle':
        return [{ at, happen: leave }];
      case 'skipped':
        return [{ at: minutesAfter(at, -75), happen: skip }];
      case 'never':
        return [];
    }
  });
}
