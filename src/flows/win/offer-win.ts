import { TOLD_WINS_MAX, type ToldWin } from '../../domain/win/told-win.ts';
import { weekOf } from '../../domain/week.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { refuseSensitive } from '../refuse-sensitive.ts';
import { permitted } from '../team/standing.ts';
import { authorIn, keepOffer } from './offer-to-author.ts';
import { seeToldWin } from './see-told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

export interface WinToOffer {
  /** Minted when the form was opened; the same one twice is one offer. */
  opId: string;
  /** Who wrote the message. */
  user: string;
  /** Its first words, as they would be the title. */
  line: string;
  text: string;
  /** A link to the message. */
  source?: string;
}

/** A colleague's message becomes an offer to them: they share it in their own name, or nobody does. */
export async function offerWin(
  world: World,
  actor: Actor,
  teamId: string,
  asked: WinToOffer,
): Promise<ToldWinSeen> {
  const { team } = await permitted(world, actor, teamId, 'told-win.offer');
  refuseSensitive(asked.text);
  const told = await keepOffer(world, actor, team.id, {
    opId: asked.opId,
    line: asked.line,
    message: { text: asked.text, source: asked.source },
    author: await authorIn(world, team.id, asked.user),
    week: (at) => weekOf(at, team.zone),
    standing: (others) => {
      const mine = others.filter(({ message, notedBy }) => message && notedBy === actor.id);
      const same = mine.find((each) => isSameMessage(each, asked));
      if (!same && mine.length >= TOLD_WINS_MAX)
        return refuse('conflict', 'tooManyOffered', { limit: TOLD_WINS_MAX });
      return same;
    },
  });
  return seeToldWin(told, actor.id, team.name);
}

/** Chosen a second time, a message is offered no second time. */
const isSameMessage = ({ message, user }: ToldWin, asked: WinToOffer): boolean =>
  asked.source !== undefined && message?.source === asked.source && user === asked.user;
