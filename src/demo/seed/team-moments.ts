import { weekdayOf } from '../../domain/week.ts';
import type { TeamSetUp } from '../../domain/team/team.ts';
import { chooseHome } from '../../flows/person/choose-home.ts';
import { installInTeam } from '../../flows/team/install-team.ts';
import { joinTeam, leaveTeam } from '../../flows/team/keep-roster.ts';
import { setUpTeam } from '../../flows/team/set-up-team.ts';
import { setUpWeek } from './calendar.ts';
import { BOT } from './demo-ids.ts';
import { markAway } from './mark-away.ts';
import {
  actorOf,
  firstRosterOf,
  type OrganisationTeam,
  personIdOf,
  ROSTER_CHANGES,
  rosterEntryOf,
} from './organisation.ts';
import { minutesAfter, type Moment, type Stage } from './stage.ts';
import { WEEKS } from './team-plan.ts';

/** How a team came to the app and what its manager set over time, with everybody who joined, left or moved. */
export function teamMoments(stage: Stage, team: OrganisationTeam): Moment[] {
  const { calendar, world } = stage;
  const { plan } = team;
  const manager = actorOf(plan.managers[0] ?? '');
  const installedAt = calendar.at(plan.installedWeek, 1, plan.installedAt, plan.zone);
  const early = (week: number) => calendar.at(week, 1, '08:50', plan.zone);
  const setUp = (at: Date, week: number): Moment => ({
    at,
    happen: () => setUpTeam(world, manager, team.id, setUpOf(stage, team, week)),
  });

  const first = setUpWeek(calendar, plan);
  const moments: Moment[] = [
    { at: installedAt, happen: () => install(stage, team) },
    setUp(minutesAfter(calendar.at(first, 1, plan.installedAt, plan.zone), 4), first),
  ];
  if (plan.formerly) {
    const { untilWeek } = plan.formerly;
    moments.push(setUp(calendar.at(untilWeek, 3, '16:10', plan.zone), untilWeek + 1));
  }
  if (plan.trainedWeek !== undefined)
    moments.push(setUp(calendar.at(plan.trainedWeek, 1, '17:20', plan.zone), plan.trainedWeek));

  const here = <Change extends { team: string }>(changes: readonly Change[]) =>
    changes.filter((change) => change.team === plan.slug);
  for (const { name, week } of here(ROSTER_CHANGES.joins))
    moments.push({ at: early(week), happen: () => joinTeam(world, team.id, [rosterEntryOf(name)]) });
  for (const { name, week } of here(ROSTER_CHANGES.leaves))
    moments.push({ at: early(week), happen: () => leaveTeam(world, team.id, [personIdOf(name)]) });
  for (const { name, week } of here(ROSTER_CHANGES.homes))
    moments.push({ at: early(week), happen: () => chooseHome(world, actorOf(name), team.id) });
  for (const { name } of here(ROSTER_CHANGES.away)) {
    const weeks = [calendar.week(WEEKS), calendar.week(WEEKS + 1)];
    const friday = calendar.at(WEEKS - 1, 5, '16:30', plan.zone);
    moments.push({ at: friday, happen: () => markAway(world, team.id, personIdOf(name), weeks) });
  }
  return moments;
}

const install = ({ serviceUrl, world }: Stage, { channelId, id, plan }: OrganisationTeam) =>
  installInTeam(world, actorOf(plan.managers[0] ?? ''), {
    team: { id, name: plan.name },
    channelName: 'General',
    place: { serviceUrl, conversation: channelId, botId: BOT.id, tenant: world.tenant },
    members: firstRosterOf(plan).map(rosterEntryOf),
    zone: plan.zone,
  });

/** What the manager has set by a week. */
const setUpOf = ({ calendar }: Stage, { plan }: OrganisationTeam, week: number): TeamSetUp => ({
  department: plan.formerly && week <= plan.formerly.untilWeek ? plan.formerly.department : plan.department,
  every: plan.every,
  weekday: weekdayOf(calendar.nextSegment(plan)),
  time: plan.time,
  zone: plan.zone,
  training:
    plan.trainedWeek !== undefined && week >= plan.trainedWeek
      ? calendar.date(plan.trainedWeek, 1)
      : undefined,
});
