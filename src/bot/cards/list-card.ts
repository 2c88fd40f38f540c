import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { type Elements, heading, line, quote, quotedHeading, small } from './elements.ts';
import { link, press } from './presses.ts';
import type { Kit } from './kit.ts';
import { planSentence } from './plan-sentence.ts';
import { timeSavedLine } from './time-line.ts';
import { winCountsLine } from './win-counts-line.ts';
import { tabPage } from './tab-page.ts';

const SHOWN = 3;
export const WINS_SHOWN = SHOWN;

const winRow = (kit: Kit, seen: WinSeen): Elements => [
  quote(seen.win.title, { weight: 'Bolder' }, { spacing: 'Medium' }),
  quote(
    [
      seen.win.authorName,
      ...(seen.timeSaved ? [timeSavedLine(kit, seen.timeSaved)] : []),
      winCountsLine(kit, seen),
    ].join(' · '),
    { size: 'Small', isSubtle: true },
    { spacing: 'None' },
  ),
];

/** The three newest wins somebody may see. An empty list teaches how the first one is shared. */
export const winsCard = (kit: Kit, wins: WinSeen[]): Drawn =>
  drawn({
    summary: kit.say('card:wins.heading'),
    body: [
      heading(kit.say(wins.length > 0 ? 'card:wins.heading' : 'card:wins.none')),
      ...(wins.length > 0
        ? wins.slice(0, SHOWN).flatMap((seen) => winRow(kit, seen))
        : [line(kit.say('card:wins.first'))]),
    ],
    actions: [link(kit.say('card:win.gallery'), kit.tabUrl(tabPage.wins))],
  });

/** What a search found; the words that were searched for are always said. */
export const foundWinsCard = (kit: Kit, words: string, wins: WinSeen[]): Drawn =>
  drawn({
    summary: kit.say('card:wins.found', { words }),
    body: [
      quotedHeading(kit.say(wins.length > 0 ? 'card:wins.found' : 'card:wins.nothingFound', { words })),
      ...(wins.length > 0
        ? wins.flatMap((seen) => winRow(kit, seen))
        : [line(kit.say('card:wins.otherWords'))]),
    ],
    actions: [link(kit.say('card:win.gallery'), kit.tabUrl(tabPage.wins))],
  });

const useCaseRow = (kit: Kit, useCase: UseCase): Elements => {
  const { title, trigger } = textOf(useCase, kit.language);
  const saves = kit.say('card:playbook.saves', { low: useCase.saves.low, count: useCase.saves.high });
  return [
    quote(title, { weight: 'Bolder' }, { spacing: 'Medium' }),
    quote([...(trigger ? [kit.say('card:playbook.when', { trigger })] : []), saves].join(' · '), {
      size: 'Small',
      isSubtle: true,
    }),
  ];
};

/** Three use cases for the department, or what a search found. */
export const playbookCard = (kit: Kit, useCases: UseCase[]): Drawn =>
  drawn({
    summary: kit.say('card:playbook.heading'),
    body: [
      heading(kit.say(useCases.length > 0 ? 'card:playbook.heading' : 'card:playbook.none')),
      ...useCases.slice(0, SHOWN).flatMap((useCase) => useCaseRow(kit, useCase)),
    ],
    actions: [link(kit.say('card:welcome.playbook'), kit.tabUrl(tabPage.playbook))],
  });

/** The person's own open plans. The whole page is in the tab. */
export const meCard = (kit: Kit, plans: CommitmentSeen[]): Drawn => {
  const open = plans.filter(({ commitment }) => commitment.state === 'open');
  const waiting = plans.filter(({ commitment }) => commitment.state === 'proposed');
  const headline = kit.say(open.length > 0 ? 'card:me.open' : 'card:me.none', { count: open.length });
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:onlyYou'), { spacing: 'Small' }),
      heading(headline),
      ...open
        .slice(0, 5)
        .map(({ commitment }) => quote(planSentence(kit, commitment), {}, { spacing: 'Small' })),
      ...(waiting.length > 0 ? [line(kit.say('card:me.waiting', { count: waiting.length }))] : []),
      small(kit.say(open.length > 0 ? 'card:me.report' : 'card:me.make')),
    ],
    actions: [
      press(kit, 'win.form', kit.say('card:hello.shareWin'), {}, { style: 'positive' }),
      link(kit.say('card:me.page'), kit.tabUrl(tabPage.week)),
    ],
  });
};
