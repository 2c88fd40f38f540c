import type { Message } from '../flows/messages.ts';
import { agendaCard } from './cards/agenda-card.ts';
import { channelVersionCard } from './cards/channel-version-card.ts';
import { digestCard } from './cards/digest-card.ts';
import type { Drawn } from './cards/drawn.ts';
import type { Kit } from './cards/kit.ts';
import { newsCard } from './cards/news-card.ts';
import { offerCard } from './cards/offer-card.ts';
import { promotionCard } from './cards/promotion-card.ts';
import { recapCard } from './cards/recap-card.ts';
import { removedWinCard } from './cards/removed-win-card.ts';
import { toldWinCard } from './cards/told-win-card.ts';
import { winCard } from './cards/win-card.ts';

/** What the bot posts by itself, as everybody in the channel sees it. */
export function messageCard(kit: Kit, message: Message): Drawn {
  switch (message.kind) {
    case 'win':
      return winCard(kit, message.win);
    case 'agenda':
      return agendaCard(kit, message.agenda);
    case 'offer':
      return offerCard(kit, message.agenda);
    case 'channel-version':
      return channelVersionCard(kit, message.agenda);
    case 'recap':
      return recapCard(kit, message.recap);
    case 'digest':
      return digestCard(kit, message.digest);
    case 'hidden-win':
      return removedWinCard(kit, message.win);
    case 'promotion':
      return promotionCard(kit, message.seen);
    case 'author-news':
      return newsCard(kit, message.news);
    case 'told-win':
      return toldWinCard(kit, message.now);
  }
}
