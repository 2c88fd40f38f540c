import { type Drawn, drawn } from './drawn.ts';
import { quote, quotedHeading, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { press, type PressData } from './presses.ts';

/** As much of the message as shows which one it is; the whole of it travels in the data. */
const SHOWN = 240;

export interface MessageToOffer {
  author: { id: string; name: string };
  text: string;
  /** A link to the message. */
  source?: string;
}

/** Somebody else's message: they are asked, and nothing is stored before the press. */
export function offerWinCard(kit: Kit, team: string, { author, source, text }: MessageToOffer): Drawn {
  const { name } = author;
  const headline = kit.say('card:offerWin.heading', { name });
  const data: PressData = { team, author: author.id, text, ...(source ? { source } : {}) };
  return drawn({
    summary: headline,
    body: [
      quote(kit.say('card:offerWin.kind', { name }), { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      quotedHeading(headline),
      quote(`“${text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}”`),
      quote(kit.say('card:offerWin.how', { name }), { size: 'Small' }),
    ],
    actions: [
      press(kit, 'win.told.offer', kit.say('card:offerWin.ask', { name }), data, { style: 'positive' }),
    ],
  });
}

/** Asked, and not answered yet: until then it can be taken back. */
export const offeredWinCard = (
  kit: Kit,
  { team, told, name, mayTakeBack }: { team: string; told: string; name: string; mayTakeBack: boolean },
): Drawn =>
  drawn({
    summary: kit.say('card:offerWin.asked', { name }),
    body: [
      quotedHeading(kit.say('card:offerWin.asked', { name })),
      small(kit.say('card:offerWin.askedLine')),
    ],
    actions: mayTakeBack
      ? [press(kit, 'win.told.takeBack', kit.say('card:offerWin.takeBack'), { team, told })]
      : [],
  });
