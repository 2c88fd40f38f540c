import { type Answer, saying, showing } from '../channel/answer.ts';
import { type MessageToOffer, offerWinCard } from '../cards/offer-win-card.ts';
import { namedTeam, teamsHere } from '../handlers/named-teams.ts';
import { winFormOf } from '../handlers/win-form-handlers.ts';
import type { Turn } from '../turn.ts';
import { sharedMessage } from './shared-message.ts';

/**
 * The action in the compose box: an empty form. On a message of one's own: the form of what it says, with the way back to
 * it. On a colleague's: the question whether to ask them.
 */
export async function openShareDialog(turn: Turn, value: unknown): Promise<Answer> {
  const message = sharedMessage(value);
  if (!message) return winFormOf(turn, {});
  const { author } = message;
  if (!author) return saying(turn.kit.say('card:extension.byApp'));
  return author.id === turn.actor.id ? winFormOf(turn, message) : askColleague(turn, { ...message, author });
}

/** In the channel's own team, else in the first of one's teams that the author is in too. */
async function askColleague(turn: Turn, message: MessageToOffer): Promise<Answer> {
  const shared = (await teamsHere(turn)).find(({ members }) =>
    members.some(({ user }) => user === message.author.id),
  );
  const { kit } = turn;
  const { name } = message.author;
  if (!shared) return saying(kit.say('card:offerWin.noTeam', { name }));
  return showing(offerWinCard(kit, namedTeam(shared).id, message));
}
