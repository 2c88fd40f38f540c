import type { Agenda } from '../../domain/agenda/agenda.ts';
import { comingFrom, isByHand, type Own, ownHourOf } from '../../domain/agenda/coming.ts';
import { isPermitted } from '../../domain/permission.ts';
import type { Team } from '../../domain/team/team.ts';
import { instantOf, localOf } from '../../domain/week.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';
import { listNear } from './list-near.ts';

export interface ComingSegment {
  id: string;
  date: string;
  time: string;
  startsAt: Date;
  state: 'prepared' | 'running' | 'skipped';
  skipReason?: string;
  /** Where its rhythm has it, when it was moved. */
  own?: Own;
  byHand: boolean;
}

export interface ComingSeen {
  every: Team['cadence']['every'];
  channelName: string;
  zone: string;
  today: string;
  segments: ComingSegment[];
  may: { plan: boolean; edit: boolean };
}

/** What is planned from today on, and what was skipped and can still be taken back; the soonest first. */
export async function listComing(world: World, actor: Actor, teamId: string): Promise<ComingSeen> {
  const { team, roles } = await permitted(world, actor, teamId, 'agenda.see');
  const today = localOf(world.clock(), team.zone).date;
  const near = await listNear(world, team);
  const open = new Map(comingFrom(team, near, today).map((each) => [each.id, each]));
  const shown = near.filter(
    ({ date, id, state }) => open.has(id) || state === 'running' || (state === 'skipped' && date >= today),
  );
  return {
    every: team.cadence.every,
    channelName: team.channelName,
    zone: team.zone,
    today,
    segments: shown
      .map((agenda) => segmentOf(team, { ...agenda, time: open.get(agenda.id)?.time ?? agenda.time }))
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id.localeCompare(b.id)),
    may: {
      plan: team.setUpAt !== undefined && isPermitted('agenda.plan', roles),
      edit: isPermitted('agenda.edit', roles),
    },
  };
}

const segmentOf = (team: Team, agenda: Agenda): ComingSegment => ({
  id: agenda.id,
  date: agenda.date,
  time: agenda.time,
  startsAt: instantOf(agenda.date, agenda.time, team.zone),
  state: agenda.state === 'running' || agenda.state === 'skipped' ? agenda.state : 'prepared',
  skipReason: agenda.skipReason,
  own: ownHourOf(team, agenda),
  byHand: isByHand(agenda.id),
});
