import { type Drawn, drawn } from './drawn.ts';
import { heading, line, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';

/** What the bot writes to a person by itself, and the way to change it. Each state is the undo of the other. */
export function messagesCard(kit: Kit, { isMuted }: { isMuted: boolean }): Drawn {
  const state = isMuted ? 'muted' : 'on';
  const headline = kit.say(`card:messages.${state}.heading`);
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      heading(headline),
      line(kit.say(`card:messages.${state}.means`)),
      small(kit.say('card:messages.most')),
    ],
    actions: [
      press(kit, isMuted ? 'person.unmute' : 'person.mute', kit.say(`card:messages.${state}.change`), {
        kind: 'author-news',
      }),
      link(kit.say('card:news.week'), kit.tabUrl(tabPage.week)),
    ],
  });
}
