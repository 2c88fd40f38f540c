import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { box, hiddenPrompt, kicker, line, quote, quotedHeading, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press, toggle } from './presses.ts';
import { tabPage } from './tab-page.ts';
import { basisLine, timeSavedLine } from './time-line.ts';
import { winCountsLine } from './win-counts-line.ts';

/** A win that somebody puts into a message of theirs: what everybody may see of it, and the way to try it. */
export function insertedWinCard(kit: Kit, seen: WinSeen): Drawn {
  const { win, teamName, timeSaved } = seen;
  const tone = win.kind === 'did-not-work' ? 'failure' : 'win';
  const about = { team: win.team, win: win.id };
  return drawn({
    summary: kit.say(`card:${tone}.summary`, { author: win.authorName, title: win.title }),
    body: [
      kicker(kit.say(`card:${tone}.kind`), kit.say('card:appName')),
      quotedHeading(win.title),
      quote(`${win.authorName}, ${teamName}`, { size: 'Small', isSubtle: true }, { spacing: 'None' }),
      ...(win.story ? [quote(win.story)] : []),
      box([
        ...(timeSaved
          ? [
              line(timeSavedLine(kit, timeSaved), { weight: 'Bolder', spacing: 'None' }),
              small(basisLine(kit, win, timeSaved), { spacing: 'None' }),
            ]
          : []),
        small(winCountsLine(kit, seen), { spacing: 'None' }),
      ]),
      ...(win.prompt ? [hiddenPrompt(kit, win.prompt)] : []),
    ],
    actions: [
      ...(win.kind === 'worked' ? [press(kit, 'win.try', kit.say('card:win.try'), about)] : []),
      ...(win.prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
      link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(win.team, win.id))),
    ],
  });
}

/** A win that not everybody who reads the message may see: that there is one, and the way to it for those who may. */
export const linkedWinCard = (kit: Kit, { win }: WinSeen): Drawn =>
  drawn({
    summary: kit.say('card:inserted.linkedSummary', { title: win.title }),
    body: [
      kicker(kit.say('card:win.kind'), kit.say('card:appName')),
      quotedHeading(win.title),
      small(kit.say('card:inserted.linked')),
    ],
    actions: [link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(win.team, win.id)))],
  });

/** A use case of the playbook in somebody's message. The plan is made in the reader's own team. */
export function insertedUseCaseCard(kit: Kit, useCase: UseCase, place: string): Drawn {
  const { title, trigger, stop, prompt, guardrail, savesBasis } = textOf(useCase, kit.language);
  const said = (label: string, text: string) =>
    text ? [quote([{ text: `${label} `, look: { weight: 'Bolder' } }, { text }])] : [];
  return drawn({
    summary: kit.say('card:inserted.useCase', { title }),
    body: [
      kicker(kit.say('card:inserted.kind'), place),
      quotedHeading(title),
      ...said(kit.say('card:inserted.when'), trigger),
      ...said(kit.say('card:inserted.stop'), stop),
      box([
        line(kit.say('card:playbook.saves', { low: useCase.saves.low, count: useCase.saves.high }), {
          weight: 'Bolder',
          spacing: 'None',
        }),
        ...(savesBasis ? [quote(savesBasis, { size: 'Small', isSubtle: true }, { spacing: 'None' })] : []),
      ]),
      ...(prompt ? [hiddenPrompt(kit, prompt, guardrail)] : []),
    ],
    actions: [
      press(kit, 'commitment.open', kit.say('card:inserted.use'), { useCase: useCase.id }),
      ...(prompt ? [toggle(kit.say('card:prompt.see'), 'prompt')] : []),
      link(kit.say('card:inserted.inPlaybook'), kit.tabUrl(tabPage.useCase(useCase.id))),
    ],
  });
}
