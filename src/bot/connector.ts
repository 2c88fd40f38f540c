import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Place } from '../domain/team/team.ts';
import type { Message } from '../flows/messages.ts';
import type { Connector, Log, Sent } from '../flows/ports.ts';
import { activityOf } from './channel/activity.ts';
import { kitOf, type KitParts } from './cards/kit.ts';
import { nameOfError } from './channel/error-facts.ts';
import { messageCard } from './message-card.ts';
import { outcomeOf } from './channel/outcome.ts';

export interface ConnectorParts extends KitParts {
  adapter: CloudAdapter;
  appId: string;
  log: Log;
}

/** Cards in a channel are read by many: they are drawn in the language the organisation's content is kept in. */
const ROOM_LANGUAGE = 'en';

const referenceTo = (place: Place): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl: place.serviceUrl,
  bot: { id: place.botId, name: '' },
  conversation: {
    id: place.conversation,
    isGroup: true,
    conversationType: 'channel',
    name: '',
    tenantId: place.tenant,
  },
});

/** The only way out to Teams outside a turn. One call is one attempt; the outcome says whether it may have arrived. */
export function newConnector({ adapter, appId, log, ...kitParts }: ConnectorParts): Connector {
  const activityFor = (message: Message) => activityOf(messageCard(kitOf(kitParts, ROOM_LANGUAGE), message));
  async function at(place: Place, send: (context: TurnContext) => Promise<Sent>): Promise<Sent> {
    let sent: Sent = { is: 'unknown' };
    // Caught inside: what escapes the callback would go to the adapter's own error handling and look like success.
    await adapter.continueConversationAsync(appId, referenceTo(place), async (context) => {
      sent = await send(context).catch((error: unknown) => {
        const outcome = outcomeOf(error);
        log.warn({ outcome: outcome.is, error: nameOfError(error) }, 'a send failed');
        return outcome;
      });
    });
    return sent;
  }
  return {
    post: (place, message) =>
      at(place, async (context) => {
        // Otherwise it would be sent as a reply to an id that was made up for this turn.
        delete context.activity.id;
        const response = await context.sendActivity(activityFor(message));
        return response?.id ? { is: 'sent', activity: response.id } : { is: 'unknown' };
      }),
    update: (place, activity, message) =>
      at(place, async (context) => {
        await context.updateActivity({ ...activityFor(message), id: activity });
        return { is: 'sent', activity };
      }),
    remove: (place, activity) =>
      at(place, async (context) => {
        await context.deleteActivity(activity);
        return { is: 'sent', activity };
      }),
  };
}
