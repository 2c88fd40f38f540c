import { PlaybookError } from '../../domain/playbook-error.ts';
import { myTeams, readTeam } from '../../flows/team/see-team.ts';
import type { TeamSeen } from '../../flows/team/team-seen.ts';
import type { NamedTeam } from '../cards/audience.ts';
import type { Turn } from '../turn.ts';

export const namedTeam = ({ team, members }: TeamSeen): NamedTeam => ({
  id: team.id,
  name: team.name,
  people: members.length,
});

/**
 * The teams something could be shared in from here: the channel's own team; in a chat the person's teams, their home
 * first. Without any, the answer says how a team gets the app.
 */
export async function teamsHere({
  world,
  actor,
  team,
}: Pick<Turn, 'world' | 'actor' | 'team'>): Promise<TeamSeen[]> {
  const teams = team ? [await readTeam(world, actor, team.id)] : await myTeams(world, actor);
  if (teams.length === 0) throw new PlaybookError('conflict', { say: 'error:noTeam' });
  return teams;
}
