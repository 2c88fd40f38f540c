import type { Scope } from '../channel/place.ts';
import { type Drawn, drawn } from './drawn.ts';
import { columns, footer, heading, line, quote, small } from './elements.ts';
import { link, press } from './presses.ts';
import type { Kit } from './kit.ts';
import { tabPage } from './tab-page.ts';

const EVERYWHERE = ['win', 'failed', 'wins', 'playbook', 'plan', 'did', 'agenda'] as const;
const BY_SCOPE: Record<Scope, readonly string[]> = {
  personal: [...EVERYWHERE, 'me', 'pause'],
  channel: [...EVERYWHERE, 'setUp'],
  groupChat: EVERYWHERE,
};

const row = (kit: Kit, what: string) =>
  columns(
    [
      { items: [line(kit.say(`card:help.${what}.say`), { weight: 'Bolder', size: 'Small' })], width: '72px' },
      { items: [line(kit.say(`card:help.${what}.does`), { size: 'Small' })] },
    ],
    { spacing: 'Small' },
  );

/** What can be said here; only what is answered in this place. */
export const helpCard = (kit: Kit, scope: Scope): Drawn =>
  drawn({
    summary: kit.say('card:help.summary'),
    body: [
      heading(kit.say('card:help.heading')),
      ...BY_SCOPE[scope].map((what) => row(kit, what)),
      footer(kit.say(scope === 'personal' ? 'card:help.typing' : 'card:help.mention')),
    ],
    actions: [
      ...(scope === 'personal'
        ? [press(kit, 'win.form', kit.say('card:hello.shareWin'), {}, { style: 'positive' })]
        : []),
      link(kit.say('card:hello.seeWins'), kit.tabUrl(tabPage.wins)),
      link(kit.say('card:welcome.playbook'), kit.tabUrl(tabPage.playbook)),
    ],
  });

/** Something was written that nothing matched. The words come back, so that sharing them is one press. */
export const hintCard = (kit: Kit, text: string, scope: Scope): Drawn =>
  drawn({
    summary: kit.say('card:hint.heading'),
    body: [
      small(kit.say('card:hint.kind'), { spacing: 'Small' }),
      line(kit.say('card:hint.heading'), {
        weight: 'Bolder',
        size: 'Medium',
        style: 'heading',
        spacing: 'Small',
      }),
      quote(kit.say('card:hint.youWrote', { text: text.slice(0, 300) })),
      line(kit.say('card:hint.didYouMean'), { spacing: 'Small' }),
    ],
    actions: [
      ...(scope === 'personal'
        ? [press(kit, 'win.form', kit.say('card:hint.share'), { text: text.slice(0, 1000) })]
        : []),
      press(kit, 'help.show', kit.say('card:hello.help')),
    ],
  });
