import type { ToldWinNow } from '../../flows/win/told-win-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { footer, quote, quotedHeading } from './elements.ts';
import type { Kit } from './kit.ts';
import { press } from './presses.ts';
import { noteCard } from './refusal-card.ts';
import { winReceiptCard } from './win-receipt-card.ts';

const headingOf = (isMessage: boolean, isOwn: boolean): string =>
  isMessage ? 'card:told.headingMessage' : isOwn ? 'card:told.headingOwn' : 'card:told.heading';

/** What somebody told in a segment or wrote in a message, offered to them alone: to share in their own words, or to discard. */
export function toldWinCard(kit: Kit, now: ToldWinNow): Drawn {
  if (now.is === 'over') return noteCard(kit, 'card:told.over');
  if (now.is === 'shared')
    return winReceiptCard(kit, { seen: now.win, team: now.team, channel: now.channel });
  const { told, teamName } = now;
  const { id, message, team } = told;
  const text = message?.text ?? told.line;
  const isOwn = told.notedBy === told.user;
  const said = { name: told.notedByName, team: teamName };
  const headline = kit.say(headingOf(message !== undefined, isOwn), said);
  const about = { team, told: id };
  return drawn({
    summary: headline,
    body: [
      quote(
        kit.say(isOwn ? 'card:told.kindOwn' : 'card:told.kind', said),
        { size: 'Small', isSubtle: true },
        { spacing: 'Small' },
      ),
      quotedHeading(headline),
      quote(`“${text}”`),
      footer(kit.say('card:told.why')),
    ],
    actions: [
      press(kit, 'win.form', kit.say('card:told.share'), { ...about, text }, { style: 'positive' }),
      press(kit, 'win.told.discard', kit.say('card:told.discard'), about),
    ],
  });
}
