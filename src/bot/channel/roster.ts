import { TeamsInfo, type TeamsChannelAccount, type TurnContext } from 'botbuilder';
import type { Actor, RosterEntry } from '../../flows/ports.ts';
import { actorOf } from './actor.ts';

const PAGE = 500;

/** People of the directory only; bots and anonymous visitors have no directory id. */
function entryOf(account: TeamsChannelAccount): RosterEntry[] {
  const { aadObjectId, id, name, userRole } = account;
  if (!aadObjectId) return [];
  return [
    {
      id: aadObjectId,
      name: name ?? '',
      channelId: id,
      guest: userRole === 'guest' || userRole === 'anonymous',
    },
  ];
}

/** Everybody in the team the turn is about, by the channel's own roster. */
export async function rosterOf(context: TurnContext): Promise<RosterEntry[]> {
  const entries: RosterEntry[] = [];
  let next: string | undefined;
  do {
    const page = await TeamsInfo.getPagedTeamMembers(context, undefined, PAGE, next);
    entries.push(...page.members.flatMap(entryOf));
    next = page.continuationToken || undefined;
  } while (next !== undefined);
  return entries;
}

/** Some people of the team, by their bot-channel ids. */
export async function rosterEntriesOf(context: TurnContext, channelIds: string[]): Promise<RosterEntry[]> {
  const accounts = await Promise.all(channelIds.map((id) => TeamsInfo.getTeamMember(context, undefined, id)));
  return accounts.flatMap(entryOf);
}

/** Who the activity comes from, with a name: events bring none, so the roster is asked. */
export async function namedActorOf(context: TurnContext, tenant: string): Promise<Actor> {
  const actor = actorOf(context.activity, tenant);
  if (actor.name) return actor;
  const { name } = await TeamsInfo.getMember(context, context.activity.from.id);
  return { ...actor, name: name ?? '' };
}
