import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import { itemRow } from './agenda-card.ts';
import { type Drawn, drawn } from './drawn.ts';
import { footer, kicker, quotedHeading } from './elements.ts';
import type { Kit } from './kit.ts';
import { link } from './presses.ts';
import { tabPage } from './tab-page.ts';

/** The meeting has started: what is on the agenda, and the way to run it. */
export function offerCard(kit: Kit, seen: AgendaSeen): Drawn {
  const { agenda } = seen;
  const headline = kit.say('card:offer.heading', { team: seen.teamName });
  return drawn({
    summary: headline,
    body: [
      kicker(kit.say('card:segment'), kit.say('card:offer.now')),
      quotedHeading(headline),
      ...seen.items.map((each) => itemRow(kit, seen, each)),
      footer(kit.say('card:offer.why')),
    ],
    actions: [link(kit.say('card:agenda.openRun'), kit.tabUrl(tabPage.run(agenda.team, agenda.id)))],
  });
}
