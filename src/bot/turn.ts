import type { TurnContext } from 'botbuilder';
import type { Place } from '../domain/team/team.ts';
import { departmentsOf } from '../flows/playbook/departments.ts';
import type { Actor, RosterEntry, World } from '../flows/ports.ts';
import { activityOf } from './channel/activity.ts';
import { actorOf } from './channel/actor.ts';
import type { Drawn } from './cards/drawn.ts';
import { type Kit, kitOf, type KitParts } from './cards/kit.ts';
import { nameOfError } from './channel/error-facts.ts';
import { isTeamWide, placeOf, type Scope, scopeOf } from './channel/place.ts';
import { rosterEntriesOf } from './channel/roster.ts';
import type { ConversationTeam } from './channel/team-of.ts';
import { zoneOf } from './channel/zone.ts';

/** Everything a handler needs of one turn. Handlers know no activities and no context. */
export interface Turn {
  world: World;
  kit: Kit;
  botName: string;
  actor: Actor;
  scope: Scope;
  /** The whole team reads along, or nobody but the person: not so in group chats and in private and shared channels. */
  isOpen: boolean;
  /** The conversation, in a channel with its thread. */
  place: Place;
  /** In a channel: the team it belongs to. */
  team?: ConversationTeam;
  /** What was typed; empty for a press. */
  text: string;
  hasAttachment: boolean;
  /** The message whose card was pressed. */
  pressed?: string;
  /** The person's own time zone, as their Teams says. */
  zone?: string;
  /**
   * Draws the pressed card anew for everybody. Before the answer, so that the presser's own view stays the last; what
   * was pressed is kept whether or not it succeeds.
   */
  redraw(drawn: Drawn): Promise<void>;
  /** The person's own row of the team's roster. */
  rosterEntry(): Promise<RosterEntry[]>;
}

/** An invoke is answered within five seconds, whatever the channel does with an update. */
const REDRAW_MS = 1_500;

export interface TurnParts {
  world: World;
  kitParts: KitParts;
  botName: string;
  teamOf(context: TurnContext): Promise<ConversationTeam | undefined>;
}

export const languageOf = (context: TurnContext): string => context.activity.locale || 'en';

const isFile = (attachment: { contentType: string }): boolean => attachment.contentType !== 'text/html';

export async function newTurn(
  context: TurnContext,
  { world, kitParts, botName, teamOf }: TurnParts,
): Promise<Turn> {
  const { activity } = context;
  const scope = scopeOf(activity);
  const pressed = activity.type === 'invoke' ? activity.replyToId : undefined;
  return {
    world,
    botName,
    kit: kitOf(kitParts, languageOf(context), await departmentsOf(world)),
    actor: actorOf(activity, world.tenant),
    scope,
    isOpen: scope !== 'groupChat' && isTeamWide(activity),
    place: placeOf(activity, world.tenant),
    team: scope === 'channel' ? await teamOf(context) : undefined,
    text: activity.text ?? '',
    hasAttachment: (activity.attachments ?? []).some(isFile),
    pressed,
    zone: zoneOf(activity),
    redraw: async (drawn) => {
      if (!pressed) return;
      const update = context
        .updateActivity({ ...activityOf(drawn), id: pressed })
        .catch((error: unknown) =>
          world.log.warn({ error: nameOfError(error) }, 'a pressed card was not drawn anew'),
        );
      await Promise.race([update, world.wait(REDRAW_MS)]);
    },
    rosterEntry: () => rosterEntriesOf(context, [activity.from.id]),
  };
}
