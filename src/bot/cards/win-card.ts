import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { box, type Elements, hiddenPrompt, kicker, line, quote, quotedHeading, small } from './elements.ts';
import { type Actions, link, press, toggle } from './presses.ts';
import type { Kit } from './kit.ts';
import { planSentence } from './plan-sentence.ts';
import { basisLine, timeSavedLine } from './time-line.ts';
import { winCountsLine } from './win-counts-line.ts';
import { tabPage } from './tab-page.ts';

const isFailure = ({ win }: WinSeen): boolean => win.kind === 'did-not-work';

const saidBy = (kit: Kit, { win, useCaseTitle }: WinSeen): string =>
  [
    win.authorName,
    ...(win.tool ? [win.toolName ?? kit.say(`tool:${win.tool}`)] : []),
    ...(useCaseTitle ? [useCaseTitle] : []),
  ].join(' · ');

function whatHappened(kit: Kit, { win }: WinSeen): Elements {
  return [
    ...(win.story ? [quote(win.story)] : []),
    ...(win.instead
      ? [
          quote([
            { text: `${kit.say('card:win.iDoNow')} `, look: { weight: 'Bolder' } },
            { text: win.instead },
          ]),
        ]
      : []),
  ];
}

function savedBox(kit: Kit, { win, timeSaved }: WinSeen): Elements {
  if (!timeSaved) return [];
  return [
    box([
      line(timeSavedLine(kit, timeSaved), { weight: 'Bolder', size: 'Medium', spacing: 'None' }),
      small(basisLine(kit, win, timeSaved), { spacing: 'None' }),
    ]),
  ];
}

const yourPlan = (kit: Kit, plan: Commitment): Elements => [
  box(
    [
      line(kit.say('card:win.yourPlan'), { weight: 'Bolder', spacing: 'None' }),
      quote(planSentence(kit, plan), {}, { spacing: 'None' }),
      small(kit.say('card:win.yourPlanSeen'), { spacing: 'None' }),
    ],
    { style: 'accent' },
  ),
];

function buttons(kit: Kit, seen: WinSeen): Actions {
  const { win, mine } = seen;
  const about = { team: win.team, win: win.id };
  const tone = isFailure(seen) ? 'failure' : 'win';
  return [
    mine.cheered
      ? press(kit, 'win.uncheer', kit.say(`card:${tone}.uncheer`), about)
      : press(kit, 'win.cheer', kit.say(`card:${tone}.cheer`), about),
    ...(isFailure(seen) || mine.trying || mine.tried
      ? []
      : [press(kit, 'win.try', kit.say('card:win.try'), about)]),
    ...(isFailure(seen) ? [] : [press(kit, 'try.open', kit.say('card:try.open'), about)]),
    ...(win.prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
    link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(win.team, win.id))),
  ];
}

/** What stays in the channel. Why a win is hidden is between its author and who hid it. */
function emptiedCard(kit: Kit, { win, teamName }: WinSeen): Drawn {
  const gone = win.state === 'hidden' ? 'hidden' : 'withdrawn';
  return drawn({
    summary: kit.say(`card:win.${gone}Summary`),
    body: [
      quote(`${kit.say('card:win.kind')} · ${teamName}`, { size: 'Small', isSubtle: true }),
      quote(
        kit.say(`card:win.${gone}`, { author: win.authorName }),
        { weight: 'Bolder' },
        { spacing: 'None' },
      ),
      small(kit.say('card:win.withdrawnPlans'), { spacing: 'None' }),
    ],
  });
}

/**
 * A win as its reader sees it. Drawn for everybody, `mine` is false throughout; the answer to a press shows the presser's
 * own cheer and plan.
 */
export function winCard(kit: Kit, seen: WinSeen, plan?: Commitment): Drawn {
  const { win, teamName, mine } = seen;
  if (win.state !== 'shared') return emptiedCard(kit, seen);
  const tone = isFailure(seen) ? 'failure' : 'win';
  const place = win.editedAt ? kit.say('card:win.edited', { team: teamName }) : teamName;
  return drawn({
    summary: kit.say(mine.cheered ? `card:${tone}.cheeredSummary` : `card:${tone}.summary`, {
      author: win.authorName,
      title: win.title,
    }),
    body: [
      kicker(kit.say(`card:${tone}.kind`), place),
      quotedHeading(win.title),
      quote(saidBy(kit, seen), { size: 'Small', isSubtle: true }, { spacing: 'None' }),
      ...whatHappened(kit, seen),
      ...savedBox(kit, seen),
      ...(win.prompt ? [hiddenPrompt(kit, win.prompt)] : []),
      ...(plan ? yourPlan(kit, plan) : []),
      small(winCountsLine(kit, seen), { spacing: 'Medium' }),
    ],
    actions: buttons(kit, seen),
  });
}
