import { TRIED, TRIED_WORD, type Tried } from '../../domain/win/win-counts.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { footer, heading, line, quote, quotedHeading, small } from './elements.ts';
import { textInput } from './inputs.ts';
import type { Kit } from './kit.ts';
import { type Actions, leave, link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';

const OUTCOME_KEY: Record<Tried, string> = { worked: 'worked', partly: 'partly', 'did-not': 'didNot' };

const aboutOf = ({ win }: WinSeen) => ({ team: win.team, win: win.id });
const whose = (kit: Kit, { win }: WinSeen): string => kit.say('card:try.whose', { author: win.authorName });

/** No outcome is better than another, so no button stands out. */
export const outcomeButtons = (kit: Kit, about: { team: string; win: string }): Actions =>
  TRIED.map((outcome) =>
    press(kit, 'try.report', kit.say(`card:try.${OUTCOME_KEY[outcome]}`), { ...about, outcome }),
  );

/** How did it go? One tap is enough. */
export const tryAskCard = (kit: Kit, seen: WinSeen): Drawn =>
  drawn({
    summary: kit.say('card:try.askSummary', { author: seen.win.authorName }),
    body: [
      quote(whose(kit, seen), { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      quotedHeading(seen.win.title),
      line(kit.say('card:try.ask')),
      footer(kit.say('card:try.seenBy')),
    ],
    actions: [
      ...outcomeButtons(kit, aboutOf(seen)),
      link(kit.say('card:win.inGallery'), kit.tabUrl(tabPage.win(seen.win.team, seen.win.id))),
    ],
  });

/** The outcome is stored; a word for the next person is optional. */
export function tryReportedCard(kit: Kit, seen: WinSeen, outcome: Tried): Drawn {
  const about = aboutOf(seen);
  return drawn({
    summary: kit.say(`card:try.noted.${OUTCOME_KEY[outcome]}`),
    body: [
      quote(
        `${whose(kit, seen)} · ${kit.say(`card:try.noted.${OUTCOME_KEY[outcome]}`)}`,
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      heading(kit.say('card:try.thanks')),
      textInput('word', kit.say(`card:try.word.${OUTCOME_KEY[outcome]}`), undefined, TRIED_WORD, {
        isMultiline: true,
        placeholder: kit.say('card:form.optional'),
      }),
      small(kit.say('card:try.seenBy')),
    ],
    actions: [
      press(kit, 'try.word', kit.say('card:try.add'), { ...about, outcome }, { style: 'positive' }),
      leave(kit, 'try.open', kit.say('card:try.change'), about),
      leave(kit, 'try.takeBack', kit.say('card:try.takeBack'), about),
    ],
  });
}

export const tryDoneCard = (kit: Kit, seen: WinSeen, outcome: Tried, word: string | undefined): Drawn =>
  drawn({
    summary: kit.say('card:try.counted'),
    body: [
      quote(whose(kit, seen), { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      line(kit.say(`card:try.${word ? 'doneWord' : 'done'}.${OUTCOME_KEY[outcome]}`), {
        weight: 'Bolder',
        spacing: 'None',
      }),
      ...(word ? [quote(word)] : []),
    ],
    actions: [
      press(kit, 'try.open', kit.say('card:try.change'), aboutOf(seen)),
      press(kit, 'try.takeBack', kit.say('card:try.takeBack'), aboutOf(seen)),
    ],
  });
