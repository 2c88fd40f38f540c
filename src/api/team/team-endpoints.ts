import { isPermitted } from '../../domain/permission.ts';
import { readMe } from '../../contract/person.ts';
import { endDeputy, markDefault, nameDeputy, readTeam, setUpTeam } from '../../contract/team.ts';
import { departmentsIn } from '../../domain/playbook/departments.ts';
import { homeIn } from '../../domain/person/person.ts';
import { weekOf } from '../../domain/week.ts';
import { readPlaybook } from '../../flows/playbook/read-playbook.ts';
import { rolesOf } from '../../flows/team/standing.ts';
import { myTeams, readTeam as readTeamFlow } from '../../flows/team/see-team.ts';
import { markDefault as markDefaultFlow } from '../../flows/team/mark-default.ts';
import { setUpTeam as setUpTeamFlow } from '../../flows/team/set-up-team.ts';
import { endDeputy as endDeputyFlow, nameDeputy as nameDeputyFlow } from '../../flows/team/name-deputy.ts';
import type { TeamSeen } from '../../flows/team/team-seen.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentTeam } from './team-presenter.ts';

export const teamEndpoints: Endpoint[] = [
  answering(readMe, async ({ world, actor }) => {
    const teams = await myTeams(world, actor);
    const now = world.clock();
    const { settings } = await readPlaybook(world);
    return {
      data: {
        id: actor.id,
        name: actor.name,
        language: 'en',
        may: {
          editPlaybook: isPermitted('playbook.edit', rolesOf(actor)),
          manageATeam: teams.some((seen) => seen.may.run),
        },
        teams: teams.map((seen) => ({
          id: seen.team.id,
          name: seen.team.name,
          people: seen.members.length,
          home: isHome(seen, actor.id, now),
          may: { setUp: seen.may.setUp, run: seen.may.run },
          isSetUp: seen.team.setUpAt !== undefined,
          zone: seen.team.zone,
        })),
        departments: departmentsIn(settings),
        policyLink: settings.policyLink,
        now: now.toISOString(),
      },
    };
  }),
  answering(readTeam, async (call) =>
    shown(await readTeamFlow(call.world, call.actor, param(call, 'team')), call.world.clock()),
  ),
  answering(markDefault, async (call) => {
    const { world, actor, body } = call;
    const seen = await markDefaultFlow(
      world,
      actor,
      param(call, 'team'),
      param(call, 'useCase'),
      body.isDefault,
    );
    return shown(seen, world.clock());
  }),
  answering(setUpTeam, async (call) => {
    const { world, actor, body, rev } = call;
    return shown(await setUpTeamFlow(world, actor, param(call, 'team'), body, rev), world.clock());
  }),
  answering(nameDeputy, async (call) =>
    shown(await nameDeputyFlow(call.world, call.actor, param(call, 'team'), call.body), call.world.clock()),
  ),
  answering(endDeputy, async (call) =>
    shown(await endDeputyFlow(call.world, call.actor, param(call, 'team'), call.body), call.world.clock()),
  ),
];

function isHome({ team, members }: TeamSeen, user: string, now: Date): boolean {
  const homes = members.find((member) => member.user === user)?.homes ?? [];
  return homeIn(homes, weekOf(now, team.zone)) === team.id;
}

const shown = (seen: TeamSeen, now: Date) => ({ data: presentTeam(seen, now), rev: seen.team.rev });
