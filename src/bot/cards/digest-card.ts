import { DIGEST_TIME } from '../../domain/digest/digest.ts';
import type { DigestSeen, DigestWinSeen } from '../../flows/digest/digest-seen.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { box, type Elements, footer, heading, hiddenPrompt, kicker, line, quote, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { type Actions, link, press, toggle } from './presses.ts';
import { tabPage } from './tab-page.ts';
import { timeSavedLine } from './time-line.ts';

const isFailure = ({ win }: WinSeen): boolean => win.kind === 'did-not-work';

/** The news first: what worked for others, else what is new. */
function headlineOf(kit: Kit, { wins }: DigestSeen): string {
  const worked = wins.filter((each) => each.worked > 0);
  const [only] = worked;
  if (only && worked.length === 1)
    return kit.say('card:digest.workedOne', {
      people: kit.say('card:digest.person', { count: only.worked }),
    });
  if (only) return kit.say('card:digest.workedMany', { wins: worked.length });
  if (wins.length === 0) return kit.say('card:digest.nothingLeft');
  const tone = wins.every(({ seen }) => isFailure(seen)) ? 'failures' : 'new';
  return kit.say(`card:digest.${tone}`, { count: wins.length });
}

function reuseOf(kit: Kit, seen: WinSeen): string {
  const { didNot, partly, trying, worked } = seen.counts;
  if (isFailure(seen)) return kit.say('card:digest.didNotWork');
  const tried = worked + partly + didNot;
  if (tried > 0) return kit.say('card:digest.workedFor', { worked, count: tried });
  return trying > 0 ? kit.say('card:win.trying', { count: trying }) : kit.say('card:digest.newNotTried');
}

const winRow = (kit: Kit, { seen }: DigestWinSeen): Elements => [
  quote(seen.win.title, { weight: 'Bolder' }, { spacing: 'Medium' }),
  quote(
    [
      seen.win.authorName,
      reuseOf(kit, seen),
      ...(seen.timeSaved ? [timeSavedLine(kit, seen.timeSaved)] : []),
    ].join(' · '),
    { size: 'Small', isSubtle: true },
    { spacing: 'None' },
  ),
];

/** Unknown is not zero: of who said nothing the card says nothing. */
function figures(kit: Kit, { people, plans, segment }: DigestSeen): Elements {
  const isKnown = people.active > 0 && people.of > 0;
  const facts = [
    ...(plans.of > 0 ? [kit.say('card:digest.plans', { done: plans.done, count: plans.of })] : []),
    ...(segment === 'none-due' ? [] : [kit.say(`card:digest.segment.${segment}`)]),
  ];
  if (!isKnown && facts.length === 0) return [];
  return [
    box([
      ...(isKnown
        ? [
            line(kit.say('card:digest.active', { active: people.active, count: people.of }), {
              weight: 'Bolder',
              spacing: 'None',
            }),
          ]
        : []),
      small([...facts, kit.say('card:digest.byReport')].join(' '), { spacing: 'None' }),
    ]),
  ];
}

function buttons(kit: Kit, top: WinSeen | undefined): Actions {
  return [
    ...(top?.win.prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
    ...(top ? [press(kit, 'win.try', kit.say('card:win.try'), { team: top.win.team, win: top.win.id })] : []),
    link(kit.say('card:digest.allWins'), kit.tabUrl(tabPage.wins)),
    press(kit, 'win.form', kit.say('card:hello.shareWin')),
  ];
}

/** A team's week in its channel: what worked, what is new, and the first of it to try. */
export function digestCard(kit: Kit, digest: DigestSeen): Drawn {
  const { teamName, week, wins } = digest;
  const headline = headlineOf(kit, digest);
  const top = wins.find(({ seen }) => !isFailure(seen))?.seen;
  return drawn({
    summary: kit.say('card:digest.summary', { team: teamName, headline }),
    body: [
      kicker(
        kit.say('card:digest.kind'),
        kit.say('card:digest.where', { team: teamName, week: Number(week.slice(6)) }),
      ),
      heading(headline),
      ...wins.flatMap((win) => winRow(kit, win)),
      ...figures(kit, digest),
      ...(top?.win.prompt ? [hiddenPrompt(kit, top.win.prompt)] : []),
      footer(kit.say('card:digest.why', { time: DIGEST_TIME })),
    ],
    actions: buttons(kit, top),
  });
}
