import { findMeeting } from '../../store/meeting/meeting-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted } from '../team/standing.ts';
import { changeMeeting } from './change-meeting.ts';

/** Which team meets in a chat, chosen once by one of its members. Choosing it again changes nothing; another is refused. */
export async function linkMeeting(
  world: World,
  actor: Actor,
  team: string,
  chat: string,
): Promise<{ id: string; name: string }> {
  const standing = await permitted(world, actor, team, 'meeting.link');
  await changeMeeting(world, chat, (former) => {
    if (former.team === team) return former;
    return former.team === undefined ? { ...former, team } : refuse('conflict', 'meetingLinked');
  });
  return { id: team, name: standing.team.name };
}

/** The team that meets in a chat, for its own members; undefined while nobody has said. */
export async function meetingTeam(
  world: World,
  actor: Actor,
  chat: string,
): Promise<{ id: string; name: string } | undefined> {
  const team = (await findMeeting(world.tables, world.tenant, chat))?.value.team;
  if (team === undefined) return undefined;
  const standing = await permitted(world, actor, team, 'meeting.link');
  return { id: team, name: standing.team.name };
}

/**
 * The chat a run was started in, if it is its team's: what the panel says of where it stands is a claim. A chat that is
 * nobody's yet becomes the team's, since who starts its segment there has said so.
 */
export async function chatOfRun(world: World, team: string, chat: string): Promise<string | undefined> {
  const { meeting } = await changeMeeting(world, chat, (former) =>
    former.team === undefined ? { ...former, team } : former,
  );
  return meeting.team === team ? chat : undefined;
}
