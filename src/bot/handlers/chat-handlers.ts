import type { MessageIntent, Place } from '../../domain/chat/message-intent.ts';
import { readMessage } from '../../domain/chat/read-message.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import type { Scope } from '../channel/place.ts';
import { helpCard, hintCard } from '../cards/help-card.ts';
import { MESSAGE_WORDS } from '../reading-words.ts';
import type { Turn } from '../turn.ts';
import { agendaAsked } from './agenda-handlers.ts';
import { outcomeTyped, planTyped } from './commitment-handlers.ts';
import { meAsked, playbookAsked, winsAsked } from './list-handlers.ts';
import { planFrom } from './plan-from.ts';
import { pauseAsked, resumeAsked } from './messages-handlers.ts';
import { newRecently } from './recently.ts';
import { setUpAsked } from './team-handlers.ts';
import { triedTyped } from './try-handlers.ts';
import { winTyped } from './win-form-handlers.ts';

const PLACE: Record<Scope, Place> = { personal: 'personal', channel: 'channel', groupChat: 'group' };
const UNREAD_MS = 600_000;

type Reply<Kind extends MessageIntent['kind']> = (
  turn: Turn,
  intent: Extract<MessageIntent, { kind: Kind }>,
) => Answer | Promise<Answer>;

const help = ({ kit, scope }: Turn): Answer => showing(helpCard(kit, scope));
export const helpPressed = (turn: Turn): Promise<Answer> => Promise.resolve(help(turn));

const sentence =
  (key: string) =>
  ({ kit }: Turn): Answer =>
    saying(kit.say(key));

/** What is about one person is answered in personal chat only, and elsewhere with nothing but that. */
const personally =
  (reply: (turn: Turn) => Answer | Promise<Answer>) =>
  (turn: Turn): Answer | Promise<Answer> =>
    turn.scope === 'personal' ? reply(turn) : saying(turn.kit.say('bot:personalOnly'));

/** Every reading of a message and what answers it, the unknown but for one. */
const REPLIES: { [Kind in Exclude<MessageIntent['kind'], 'hint'>]: Reply<Kind> } = {
  help,
  thanks: sentence('bot:gladly'),
  empty: (turn) => (turn.hasAttachment ? saying(turn.kit.say('bot:textOnly')) : help(turn)),
  win: (turn) => winTyped(turn, turn.text),
  failed: (turn) => winTyped(turn, turn.text, 'did-not-work'),
  wins: (turn, { search }) => winsAsked(turn, search),
  playbook: (turn, { search }) => playbookAsked(turn, search),
  plan: (turn, { trigger, plan }) => planTyped(turn, planFrom(trigger, plan)),
  report: (turn, { outcome }) => outcomeTyped(turn, outcome),
  tried: (turn, { of }) => triedTyped(turn, of),
  agenda: agendaAsked,
  'set-up': setUpAsked,
  me: personally(meAsked),
  'check-in': personally(sentence('bot:checkInLater')),
  'my-data': personally(sentence('bot:dataLater')),
  pause: (turn, { weeks }) => personally((each) => pauseAsked(each, weeks))(turn),
  resume: personally(resumeAsked),
  undo: sentence('bot:undoLater'),
};

const replyTo = <Kind extends Exclude<MessageIntent['kind'], 'hint'>>(
  turn: Turn,
  intent: Extract<MessageIntent, { kind: Kind }>,
  kind: Kind,
): Answer | Promise<Answer> => REPLIES[kind](turn, intent);

/** Answers a message. What cannot be read gets one card; a second time within ten minutes, one line. */
export function newChat(clock: () => Date): (turn: Turn) => Promise<Answer> {
  const wasUnread = newRecently(UNREAD_MS, clock);
  return async (turn) => {
    const intent = readMessage(turn.text, PLACE[turn.scope], MESSAGE_WORDS);
    if (intent.kind !== 'hint') return replyTo(turn, intent, intent.kind);
    return wasUnread(`${turn.place.conversation}|${turn.actor.id}`)
      ? saying(turn.kit.say('bot:unreadAgain'))
      : showing(hintCard(turn.kit, turn.text, turn.scope));
  };
}
