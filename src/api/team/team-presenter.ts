import type { TeamView } from '../../contract/team.ts';
import { departmentIn } from '../../domain/team/team.ts';
import { weekOf } from '../../domain/week.ts';
import type { TeamSeen } from '../../flows/team/team-seen.ts';

export function presentTeam(
  { defaults, team, members, managers, weekAfterTraining, deputies, monday, may }: TeamSeen,
  now: Date,
): TeamView {
  const { cadence, way, zone, training } = team;
  return {
    id: team.id,
    name: team.name,
    channelName: team.channelName,
    members: members.map((member) => ({ id: member.user, name: member.name })),
    managers,
    setUp: {
      department: team.departments.at(-1)?.department ?? departmentIn(team, weekOf(now, zone)),
      every: cadence.every,
      weekday: cadence.weekday,
      time: cadence.time,
      zone,
      training,
      way,
    },
    isSetUp: team.setUpAt !== undefined,
    weekAfterTraining,
    deputies: deputies.map((deputy) => ({
      person: { id: deputy.user, name: deputy.name },
      week: deputy.week,
      monday: deputy.monday,
      sunday: deputy.sunday,
      by: deputy.by,
      mine: deputy.mine,
    })),
    monday,
    defaults: defaults.map(({ useCase, title, by, byName, at }) => ({
      useCase: { id: useCase, title },
      by: { id: by, name: byName },
      at,
    })),
    may,
  };
}
