import { type Drawn, drawn } from './drawn.ts';
import { box, footer, kicker, line, quote, quotedHeading } from './elements.ts';
import { link, press, toggle } from './presses.ts';
import type { Kit } from './kit.ts';
import { tabPage } from './tab-page.ts';

export interface TeamWelcome {
  team: { id: string; name: string };
  addedBy: string;
  botName: string;
  /** Who the owners are is not known yet, so who added the app manages the team here. */
  isProvisional: boolean;
}

/** Posted once when the app is added to a team. Nothing else is sent before an owner has saved the set-up. */
export function teamWelcomeCard(kit: Kit, { team, addedBy, botName, isProvisional }: TeamWelcome): Drawn {
  const headline = kit.say('card:welcome.team', { name: addedBy, bot: botName });
  return drawn({
    summary: headline,
    body: [
      kicker(kit.say('card:segment'), team.name),
      quotedHeading(headline),
      line(kit.say('card:welcome.what')),
      line(kit.say('card:welcome.everybody')),
      quote(
        kit.say('card:welcome.example', { bot: botName }),
        { fontType: 'Monospace', size: 'Small' },
        { spacing: 'Small' },
      ),
      box([line(kit.say('card:welcome.whoSees'))], { id: 'who', isVisible: false }),
      isProvisional
        ? quote(
            kit.say('card:welcome.nothingBeforeProvisional', { name: addedBy }),
            { size: 'Small', isSubtle: true },
            { spacing: 'Medium', separator: true },
          )
        : footer(kit.say('card:welcome.nothingBefore')),
    ],
    actions: [
      press(
        kit,
        'team.setup.open',
        kit.say(isProvisional ? 'card:welcome.setUpProvisional' : 'card:welcome.setUp'),
        { team: team.id },
        { style: 'positive' },
      ),
      toggle(kit.say('card:welcome.whoSeesButton'), 'who'),
      link(kit.say('card:welcome.playbook'), kit.tabUrl(tabPage.playbook)),
    ],
  });
}
