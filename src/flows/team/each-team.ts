import type { Team } from '../../domain/team/team.ts';
import { listPlannedTeams } from '../../store/job/job-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';

/** So many teams are looked at side by side. */
const AT_ONCE = 32;

export interface EachTeam<Answer> {
  answers: Answer[];
  /** How many there are; more than were looked at when there was a limit. */
  all: number;
  looked: number;
}

/**
 * Looks at every team that is set up: one range read for which there are, then each for itself. For what is seldom done,
 * since it costs a few reads a team.
 */
export async function ofEachTeam<Answer>(
  world: World,
  look: (team: Team) => Promise<Answer>,
  limit = Number.POSITIVE_INFINITY,
): Promise<EachTeam<Answer>> {
  const ids = await listPlannedTeams(world.tables, world.tenant);
  const looked = ids.slice(0, limit);
  const answers: Answer[] = [];
  for (let start = 0; start < looked.length; start += AT_ONCE) {
    const some = looked.slice(start, start + AT_ONCE).map(async (id) => {
      const team = await findTeam(world.tables, world.tenant, id);
      return team && [await look(team.value)];
    });
    answers.push(...(await Promise.all(some)).flatMap((answer) => answer ?? []));
  }
  return { answers, all: ids.length, looked: looked.length };
}
