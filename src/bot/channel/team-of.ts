import { TeamsInfo, type TurnContext } from 'botbuilder';
import { channelDataOf } from './place.ts';

export interface ConversationTeam {
  /** The directory's id of the team, which owners and the tab know it by. */
  id: string;
  name: string;
}

/** Thread ids and directory ids of teams never change, so a few thousand are remembered. */
const REMEMBERED = 5_000;

/**
 * Finds the team a conversation belongs to. Teams does not put the directory id on every activity, so it is asked for
 * once per team.
 */
export function newTeamFinder() {
  const known = new Map<string, ConversationTeam>();
  return async (context: TurnContext): Promise<ConversationTeam | undefined> => {
    const { team } = channelDataOf(context.activity);
    if (!team?.id) return undefined;
    if (team.aadGroupId) return { id: team.aadGroupId, name: team.name ?? known.get(team.id)?.name ?? '' };
    const found = known.get(team.id) ?? (await askFor(context, team.id));
    if (known.size >= REMEMBERED) known.clear();
    known.set(team.id, found);
    return found;
  };
}

async function askFor(context: TurnContext, thread: string): Promise<ConversationTeam> {
  const { aadGroupId, name } = await TeamsInfo.getTeamDetails(context, thread);
  if (!aadGroupId) throw new Error('Teams gave no directory id for this team.');
  return { id: aadGroupId, name: name ?? '' };
}
