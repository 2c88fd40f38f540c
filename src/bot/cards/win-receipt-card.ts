import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type NamedTeam, teamAudience } from './audience.ts';
import { type Drawn, drawn } from './drawn.ts';
import {
  anywayData,
  confirmedBy,
  foundBox,
  foundSummary,
  type FoundWords,
  replaceData,
} from './found-box.ts';
import { heading, quote, small } from './elements.ts';
import type { Choice } from './inputs.ts';
import { leave, link, press } from './presses.ts';
import type { Kit } from './kit.ts';
import { removedWinCard, withdrawAction } from './removed-win-card.ts';
import { winFields } from './win-fields.ts';
import { tabPage } from './tab-page.ts';

export interface Receipt {
  seen: WinSeen;
  team: NamedTeam;
  channel: string;
}

const aboutOf = ({ win }: WinSeen) => ({ team: win.team, win: win.id });

function whoSeesIt(kit: Kit, { seen, team }: Receipt): string {
  if (seen.win.audience === 'me') return kit.say('card:receipt.me');
  if (seen.win.audience === 'everyone')
    return kit.say('card:receipt.everyone', { audience: teamAudience(kit, team) });
  return kit.say('card:receipt.team', { audience: teamAudience(kit, team) });
}

/** The author's own card after Post: what was posted, where, and how to change it. */
export function winReceiptCard(kit: Kit, receipt: Receipt): Drawn {
  const { seen, channel } = receipt;
  if (seen.win.state !== 'shared') return removedWinCard(kit, seen);
  const key = seen.win.audience === 'me' ? 'card:receipt.kept' : 'card:receipt.posted';
  const headline = kit.say(key, { channel });
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      quote(headline, { size: 'Large', weight: 'Bolder' }, { spacing: 'Small' }),
      quote(seen.win.title, { weight: 'Bolder' }, { spacing: 'None' }),
      quote(whoSeesIt(kit, receipt)),
    ],
    actions: [
      ...(seen.may.edit ? [press(kit, 'win.edit.open', kit.say('card:receipt.edit'), aboutOf(seen))] : []),
      ...(seen.may.withdraw ? [withdrawAction(kit, seen)] : []),
      link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(seen.win.team, seen.win.id))),
    ],
  });
}

/** The form again. Who may see a win does not change by editing it, so that is not asked. */
export function winEditCard(
  kit: Kit,
  seen: WinSeen,
  useCases: Choice[],
  found?: FoundWords[],
  confirmed: readonly string[] = [],
): Drawn {
  const headline = found ? foundSummary(kit, found) : kit.say('card:edit.heading');
  const data = { ...aboutOf(seen), rev: seen.win.rev };
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:edit.kept'), { spacing: 'Small' }),
      heading(headline),
      ...(found ? [foundBox(kit, found, false)] : []),
      ...winFields(kit, seen.win, useCases, found !== undefined),
    ],
    actions: [
      ...(found
        ? [
            press(
              kit,
              'win.edit.save',
              kit.say('card:found.replaceAndSave'),
              { ...data, ...replaceData(found, confirmed) },
              { style: 'positive' },
            ),
          ]
        : []),
      press(
        kit,
        'win.edit.save',
        kit.say('card:edit.save'),
        { ...data, ...confirmedBy(confirmed) },
        found ? {} : { style: 'positive' },
      ),
      ...(found
        ? [
            press(kit, 'win.edit.save', kit.say('card:found.anyway'), {
              ...data,
              ...anywayData(found, confirmed),
            }),
          ]
        : []),
      { type: 'Action.ToggleVisibility', title: kit.say('card:form.more'), targetElements: ['more'] },
      leave(kit, 'win.edit.cancel', kit.say('card:edit.cancel'), aboutOf(seen)),
    ],
  });
}
