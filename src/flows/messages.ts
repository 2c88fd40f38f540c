import type { CommitmentSeen } from './commitment/commitment-seen.ts';
import type { DigestSeen } from './digest/digest-seen.ts';
import type { AgendaSeen } from './agenda/agenda-seen.ts';
import type { NewsSeen } from './news/news-seen.ts';
import type { PromotionSeen } from './win/promotion-seen.ts';
import type { ToldWinNow } from './win/told-win-seen.ts';
import type { WinSeen } from './win/win-seen.ts';

/** What the bot posts by itself. The bot draws each as a card; flows know no cards. */
export type Message =
  | { kind: 'win'; win: WinSeen }
  | { kind: 'agenda' | 'channel-version' | 'offer'; agenda: AgendaSeen }
  | { kind: 'recap'; recap: Recap }
  | { kind: 'digest'; digest: DigestSeen }
  /** To a person alone. */
  | { kind: 'author-news'; news: NewsSeen }
  | { kind: 'hidden-win'; win: WinSeen }
  | { kind: 'promotion'; seen: PromotionSeen }
  | { kind: 'told-win'; id: string; now: ToldWinNow };

export interface Recap {
  agenda: AgendaSeen;
  /** Confirmed commitments made in the segment; proposals are not shown to the room. */
  made: CommitmentSeen[];
  /** How many more wait for the person's own yes. */
  waiting: number;
  byItself: boolean;
  seconds: number;
}
