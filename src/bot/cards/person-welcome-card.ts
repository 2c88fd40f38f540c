import { type Drawn, drawn } from './drawn.ts';
import { columns, type Elements, footer, line, quote, quotedHeading } from './elements.ts';
import { link, press } from './presses.ts';
import type { Kit } from './kit.ts';
import { tabPage } from './tab-page.ts';

export interface PersonWelcome {
  name: string;
  botName: string;
  /** The home team's name, once a team of theirs has the app. */
  team?: string;
}

const thing = (title: string, items: Elements) =>
  columns([{ items: [line(title, { weight: 'Bolder' })], width: '76px' }, { items }], { spacing: 'Medium' });

function withTeam(kit: Kit, team: string): Elements {
  return [
    quote(kit.say('card:hello.team', { team })),
    thing(kit.say('card:hello.share'), [
      line(kit.say('card:hello.shareWhat')),
      quote(kit.say('card:hello.example'), { fontType: 'Monospace', size: 'Small' }, { spacing: 'None' }),
    ]),
    thing(kit.say('card:hello.copy'), [line(kit.say('card:hello.copyWhat'))]),
    thing(kit.say('card:hello.plan'), [line(kit.say('card:hello.planWhat'))]),
    footer(kit.say('card:hello.once')),
  ];
}

const alone = (kit: Kit): Elements => [
  line(kit.say('card:hello.what')),
  line(kit.say('card:hello.noTeam')),
  footer(kit.say('card:hello.addTeam')),
];

/** Sent once for each installation in personal chat. */
export function personWelcomeCard(kit: Kit, { name, botName, team }: PersonWelcome): Drawn {
  return drawn({
    summary: kit.say(team ? 'card:hello.summary' : 'card:hello.summaryAlone', { bot: botName }),
    body: [
      quotedHeading(kit.say('card:hello.heading', { name, bot: botName })),
      ...(team ? withTeam(kit, team) : alone(kit)),
    ],
    actions: team
      ? [
          press(kit, 'win.form', kit.say('card:hello.shareWin'), {}, { style: 'positive' }),
          link(kit.say('card:hello.seeWins'), kit.tabUrl(tabPage.wins)),
          press(kit, 'help.show', kit.say('card:hello.help')),
        ]
      : [
          link(kit.say('card:welcome.playbook'), kit.tabUrl(tabPage.playbook)),
          press(kit, 'help.show', kit.say('card:hello.help')),
        ],
  });
}
