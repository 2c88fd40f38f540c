import { withDefault, withoutDefault } from '../../domain/team/team-default.ts';
import type { Team } from '../../domain/team/team.ts';
import { commitTeam, teamWrite } from '../../store/team/team-store.ts';
import { findUseCase } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { seeTeam } from './see-team.ts';
import { permitted } from './standing.ts';
import type { TeamSeen } from './team-seen.ts';

/**
 * "The way we work here": agendas stop proposing a use case that is the team's default. Marking or taking back twice is once;
 * who marked it and when stays with it.
 */
export async function markDefault(
  world: World,
  actor: Actor,
  team: string,
  useCase: string,
  isDefault: boolean,
): Promise<TeamSeen> {
  const saved = await writing(world, async () => {
    const standing = await permitted(world, actor, team, 'team.default');
    if (isDefault) await demandOffered(world, standing.team, useCase);
    const next = isDefault
      ? withDefault(standing.team, useCase, { id: actor.id, name: actor.name }, world.clock())
      : withoutDefault(standing.team, useCase);
    if (next === standing.team) return standing;
    await commitTeam(world.tables, world.tenant, team, [teamWrite(next, standing.etag)]);
    world.log.info({ team, useCase, isDefault, by: actor.id }, 'the way a team works was changed');
    return { ...standing, team: next };
  });
  return seeTeam(world, saved);
}

/** What was archived since stays the team's way; it is not made that anew. */
async function demandOffered(world: World, team: Team, id: string): Promise<void> {
  const useCase = await findUseCase(world, id);
  if (!useCase) refuse('not-found', 'useCaseGone');
  const isTheirs = team.defaults.some((each) => each.useCase === id);
  if (useCase?.archived && !isTheirs) refuse('conflict', 'useCaseArchived');
}
