import type { IShowCardAction } from '@microsoft/teams.cards';
import type { Hidden } from '../../domain/win/hidden.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { footer, line, quote, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';

const aboutOf = ({ win }: WinSeen) => ({ team: win.team, win: win.id });

/** Withdrawing asks once, inside the card. */
export const withdrawAction = (kit: Kit, seen: WinSeen): IShowCardAction => ({
  type: 'Action.ShowCard',
  title: kit.say('card:receipt.withdraw'),
  card: {
    type: 'AdaptiveCard',
    body: [line(kit.say('card:receipt.withdrawMeans'))],
    actions: [
      press(kit, 'win.withdraw', kit.say('card:receipt.withdrawIt'), aboutOf(seen), { style: 'destructive' }),
    ],
  },
});

const withdrawnCard = (kit: Kit, seen: WinSeen): Drawn =>
  drawn({
    summary: kit.say('card:receipt.withdrawn'),
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      line(kit.say('card:receipt.withdrawn'), { weight: 'Bolder', spacing: 'None' }),
      quote(seen.win.title, {}, { spacing: 'None' }),
    ],
    actions: seen.may.restore
      ? [press(kit, 'win.restore', kit.say('card:receipt.undo'), aboutOf(seen))]
      : [link(kit.say('card:win.gallery'), kit.tabUrl(tabPage.wins))],
  });

const reasonOf = (kit: Kit, { as, by, reason, words }: Hidden) =>
  quote([
    { text: `${kit.say(`card:hidden.by.${as}`, { name: by.name })} `, look: { weight: 'Bolder' } },
    {
      text: [...(reason === 'other' ? [] : [kit.say(`win:hide.reason.${reason}`)]), words ?? '']
        .join(' ')
        .trim(),
    },
  ]);

const hiddenCard = (kit: Kit, seen: WinSeen): Drawn => {
  const { hidden, team, title, id } = seen.win;
  return drawn({
    summary: kit.say('card:hidden.heading'),
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      line(kit.say('card:hidden.heading'), { size: 'Large', weight: 'Bolder', spacing: 'Small' }),
      quote(title, { weight: 'Bolder' }, { spacing: 'None' }),
      ...(hidden ? [reasonOf(kit, hidden)] : []),
      line(kit.say('card:hidden.means')),
      footer(kit.say('card:hidden.why')),
    ],
    actions: [
      ...(seen.may.edit
        ? [press(kit, 'win.edit.open', kit.say('card:receipt.edit'), aboutOf(seen), { style: 'positive' })]
        : []),
      ...(seen.may.withdraw ? [withdrawAction(kit, seen)] : []),
      link(kit.say('card:hidden.open'), kit.tabUrl(tabPage.win(team, id))),
    ],
  });
};

const shownAgainCard = (kit: Kit, { win }: WinSeen): Drawn =>
  drawn({
    summary: kit.say('card:hidden.shownAgain'),
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      line(kit.say('card:hidden.shownAgain'), { weight: 'Bolder', spacing: 'None' }),
      quote(win.title, {}, { spacing: 'None' }),
    ],
    actions: [link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(win.team, win.id)))],
  });

/** What its author alone reads of a win that is not shared, or is shared again. */
export function removedWinCard(kit: Kit, seen: WinSeen): Drawn {
  switch (seen.win.state) {
    case 'hidden':
      return hiddenCard(kit, seen);
    case 'withdrawn':
      return withdrawnCard(kit, seen);
    case 'shared':
      return shownAgainCard(kit, seen);
  }
}
