import type { TurnContext } from 'botbuilder';
import { forgetReference, greetPerson } from '../../flows/person/greet-person.ts';
import { installInTeam, renameTeam, uninstallFromTeam } from '../../flows/team/install-team.ts';
import { reachMeeting } from '../../flows/meeting/meeting-events.ts';
import { joinTeam, leaveTeam } from '../../flows/team/keep-roster.ts';
import { myTeams } from '../../flows/team/see-team.ts';
import { activityOf } from '../channel/activity.ts';
import { actorOf } from '../channel/actor.ts';
import { kitOf } from '../cards/kit.ts';
import { personWelcomeCard } from '../cards/person-welcome-card.ts';
import { teamWelcomeCard } from '../cards/team-welcome-card.ts';
import { channelDataOf, channelOf, placeOf, scopeOf } from '../channel/place.ts';
import { namedActorOf, rosterEntriesOf, rosterOf } from '../channel/roster.ts';
import { languageOf, type TurnParts } from '../turn.ts';
import { zoneOf } from '../channel/zone.ts';

/** The app was added where the activity comes from. It is said once or twice; the welcome is sent once. */
export async function appAdded(context: TurnContext, parts: TurnParts): Promise<void> {
  const scope = scopeOf(context.activity);
  if (scope === 'channel') await addedToTeam(context, parts);
  if (scope === 'personal') await addedPersonally(context, parts);
  if (scope === 'groupChat') await chatReached(context, parts, true);
}

async function addedToTeam(
  context: TurnContext,
  { world, kitParts, botName, teamOf }: TurnParts,
): Promise<void> {
  const { activity } = context;
  const team = await teamOf(context);
  if (!team) return;
  const kit = kitOf(kitParts, languageOf(context));
  const members = await rosterOf(context);
  const actor = await namedActorOf(context, world.tenant);
  const { first, isProvisional } = await installInTeam(world, actor, {
    team,
    channelName: channelDataOf(activity).channel?.name ?? kit.say('bot:general'),
    place: channelOf(placeOf(activity, world.tenant)),
    members,
    zone: zoneOf(activity),
  });
  if (first)
    await context.sendActivity(
      activityOf(teamWelcomeCard(kit, { team, addedBy: actor.name, botName, isProvisional })),
    );
}

async function addedPersonally(context: TurnContext, { world, kitParts, botName }: TurnParts): Promise<void> {
  const language = languageOf(context);
  const actor = await namedActorOf(context, world.tenant);
  const { first, person } = await greetPerson(
    world,
    actor,
    placeOf(context.activity, world.tenant),
    language,
  );
  if (!first) return;
  const [home] = await myTeams(world, actor);
  const card = personWelcomeCard(kitOf(kitParts, language), {
    name: person.name,
    botName,
    team: home?.team.name,
  });
  await context.sendActivity(activityOf(card));
}

export async function appRemoved(context: TurnContext, { world, teamOf }: TurnParts): Promise<void> {
  if (scopeOf(context.activity) === 'personal')
    return forgetReference(world, actorOf(context.activity, world.tenant));
  if (scopeOf(context.activity) === 'groupChat') return chatReached(context, { world }, false);
  const team = await teamOf(context);
  if (team) await uninstallFromTeam(world, team.id);
}

/** A chat may be a meeting's: its segment's recap goes there while the bot is in it. */
async function chatReached(
  { activity }: TurnContext,
  { world }: Pick<TurnParts, 'world'>,
  isIn: boolean,
): Promise<void> {
  const place = channelOf(placeOf(activity, world.tenant));
  await reachMeeting(world, place.conversation, isIn ? place : undefined);
}

const isBot = (context: TurnContext, id: string): boolean => id === context.activity.recipient.id;

export async function membersAdded(context: TurnContext, parts: TurnParts): Promise<void> {
  const added = (context.activity.membersAdded ?? []).map((member) => member.id);
  if (added.some((id) => isBot(context, id))) return appAdded(context, parts);
  const team = await parts.teamOf(context);
  if (team) await joinTeam(parts.world, team.id, await rosterEntriesOf(context, added));
}

export async function membersRemoved(context: TurnContext, parts: TurnParts): Promise<void> {
  const removed = context.activity.membersRemoved ?? [];
  if (removed.some((member) => isBot(context, member.id))) return appRemoved(context, parts);
  const team = await parts.teamOf(context);
  const users = removed.flatMap((member) => (member.aadObjectId ? [member.aadObjectId] : []));
  if (team && users.length > 0) await leaveTeam(parts.world, team.id, users);
}

export async function teamRenamed(context: TurnContext, { world, teamOf }: TurnParts): Promise<void> {
  const team = await teamOf(context);
  if (team?.name) await renameTeam(world, team.id, team.name);
}
