import { Application, type TurnState } from '@microsoft/teams-ai';
import type { CloudAdapter, Request, Response, TurnContext } from 'botbuilder';
import type { World } from '../flows/ports.ts';
import { saying, sendPressAnswer } from './channel/answer.ts';
import { kitOf, type TabUrl } from './cards/kit.ts';
import { newChat } from './handlers/chat-handlers.ts';
import { errorFacts } from './channel/error-facts.ts';
import { onDialog, onEvent, onMessage, onPress, onSearch, TurnFailed } from './door.ts';
import { EXTENSION, pressedIn, SEARCHES, wordsIn } from './extension/commands.ts';
import { openShareDialog } from './extension/share-action.ts';
import { unfurl } from './extension/unfurl.ts';
import {
  appAdded,
  appRemoved,
  membersAdded,
  membersRemoved,
  teamRenamed,
} from './handlers/install-events.ts';
import { onMeetingEnd, onMeetingStart } from './handlers/meeting-events.ts';
import { guarded } from './channel/guarded-response.ts';
import { PRESSES } from './routes.ts';
import { newTeamFinder } from './channel/team-of.ts';
import { languageOf, type TurnParts } from './turn.ts';
import { VERBS } from './verbs.ts';
import type { Words } from './words.ts';

export interface BotParts {
  adapter: CloudAdapter;
  world: World;
  words: Words;
  tabUrl: TabUrl;
  /** As it is called in the app manifest. */
  botName: string;
}

export interface Bot {
  /** Takes one activity from the channel; the body must have been parsed. */
  process(request: Request, response: Response): Promise<void>;
}

/** The routing shell. The library only chooses the handler: it holds no state, no timers and no text generation. */
function newRoutes(parts: TurnParts): Application {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: true });
  const chat = newChat(() => parts.world.clock());
  const onUpdate = (handle: typeof appAdded) => (context: TurnContext) => onEvent(context, parts, handle);

  app.activity('message', (context) => onMessage(context, parts, chat));
  app.activity('installationUpdate', onUpdate(installationUpdated));
  app.conversationUpdate('membersAdded', onUpdate(membersAdded));
  app.conversationUpdate('membersRemoved', onUpdate(membersRemoved));
  app.conversationUpdate('teamRenamed', onUpdate(teamRenamed));
  app.meetings.start(onUpdate(onMeetingStart));
  app.meetings.end(onUpdate(onMeetingEnd));
  for (const verb of VERBS) {
    app.adaptiveCards.actionExecute(verb, async (context) => {
      await onPress(context, parts, PRESSES[verb]);
      // Already answered; what is returned here is not sent.
      return '';
    });
  }
  addExtension(app, parts);
  app.addRoute(
    (context) => Promise.resolve(context.activity.type === 'invoke'),
    (context) => unknownInvoke(context, parts),
    true,
  );
  return app;
}

/** The compose box and the menu of a message. Each is answered by its door; what is returned here is not sent. */
function addExtension(app: Application, parts: TurnParts): void {
  const { messageExtensions } = app;
  messageExtensions.fetchTask(EXTENSION.share, async (context) => {
    await onDialog(context, parts, { handle: openShareDialog });
    return '';
  });
  messageExtensions.submitAction(EXTENSION.share, async (context) => {
    await onDialog(context, parts, pressedIn(context.activity.value));
    return '';
  });
  for (const [command, find] of Object.entries(SEARCHES)) {
    messageExtensions.query(command, async (context, _, { parameters }) => {
      await onSearch(context, parts, (turn) => find(turn, wordsIn(parameters)));
      return {};
    });
  }
  messageExtensions.queryLink(async (context, _, url) => {
    await onSearch(context, parts, (turn) => unfurl(turn, url));
    return {};
  });
}

const installationUpdated = (context: TurnContext, parts: TurnParts): Promise<void> =>
  context.activity.action?.startsWith('remove') ? appRemoved(context, parts) : appAdded(context, parts);

/** A button of a card from another version, or something the bot never offered. */
async function unknownInvoke(context: TurnContext, { kitParts }: TurnParts): Promise<void> {
  if (context.activity.name !== 'adaptiveCard/action') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
    return;
  }
  await sendPressAnswer(context, saying(kitOf(kitParts, languageOf(context)).say('error:oldCard')));
}

/** Activities that are about no conversation make the library's state throw, and say nothing to this bot. */
const isWhole = ({ activity }: TurnContext): boolean =>
  Boolean(activity.channelId && activity.from?.id && activity.recipient?.id && activity.conversation?.id);

export function newBot({ adapter, world, words, tabUrl, botName }: BotParts): Bot {
  const kitParts = { words, tabUrl, newId: () => world.newId(), clock: () => world.clock() };
  const parts: TurnParts = { world, kitParts, botName, teamOf: newTeamFinder() };
  const app = newRoutes(parts);
  return {
    async process(request, response) {
      let failed = false;
      await adapter.process(
        request,
        guarded(response, () => failed),
        async (context) => {
          if (!isWhole(context)) return;
          try {
            await app.run(context);
          } catch (error) {
            failed = true;
            if (error instanceof TurnFailed) return;
            const { type } = context.activity;
            world.log.error({ activity: type, error: errorFacts(error) }, 'a turn was not answered');
          }
        },
      );
    },
  };
}
