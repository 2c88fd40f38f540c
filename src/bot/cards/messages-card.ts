import { hasMuted, type Person } from '../../domain/person/person.ts';
import { FOR_GOOD, isQuiet } from '../../domain/person/quiet.ts';
import { dayOf } from '../day.ts';
import { type Drawn, drawn } from './drawn.ts';
import { heading, line, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { type Actions, link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';

/** What of a person the card shows. */
export type Messages = Pick<Person, 'muted' | 'quiet'>;

/** What the bot writes to a person by itself, and the way to change it. Each state is the undo of the others. */
export function messagesCard(kit: Kit, messages: Messages): Drawn {
  const { headline, means } = saidOf(kit, messages);
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      heading(headline),
      line(kit.say(means)),
      small(kit.say('card:messages.most')),
    ],
    actions: [...actionsOf(kit, messages), link(kit.say('card:news.week'), kit.tabUrl(tabPage.week))],
  });
}

/** On the Monday itself the bot writes again, wherever the person is. */
const isQuietNow = (kit: Kit, messages: Messages): boolean =>
  isQuiet(messages, kit.now.toISOString().slice(0, 10));

function saidOf(kit: Kit, messages: Messages): { headline: string; means: string } {
  const { quiet = '' } = messages;
  if (isQuietNow(kit, messages))
    return {
      headline:
        quiet === FOR_GOOD
          ? kit.say('card:messages.quiet.forGood')
          : kit.say('card:messages.quiet.until', { day: dayOf(quiet, kit.language) }),
      means: 'card:messages.quiet.means',
    };
  const state = hasMuted(messages, 'author-news') ? 'muted' : 'on';
  return {
    headline: kit.say(`card:messages.${state}.heading`),
    means: `card:messages.${state}.means`,
  };
}

function actionsOf(kit: Kit, messages: Messages): Actions {
  if (isQuietNow(kit, messages)) return [press(kit, 'person.resume', kit.say('card:messages.quiet.resume'))];
  const kind = { kind: 'author-news' };
  return [
    hasMuted(messages, 'author-news')
      ? press(kit, 'person.unmute', kit.say('card:messages.muted.change'), kind)
      : press(kit, 'person.mute', kit.say('card:messages.on.change'), kind),
    press(kit, 'person.pause', kit.say('card:messages.pause.two'), { weeks: 2 }),
    press(kit, 'person.pause', kit.say('card:messages.pause.four'), { weeks: 4 }),
    press(kit, 'person.pause', kit.say('card:messages.pause.forGood')),
  ];
}
