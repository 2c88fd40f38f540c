import type { NewsOfWin } from '../../domain/news/news.ts';
import type { WinSeen } from '../win/win-seen.ts';

export interface NewsWinSeen {
  seen: WinSeen;
  news: NewsOfWin;
}

/** What came of a person's wins, for them alone. */
export interface NewsSeen {
  user: string;
  week: string;
  /** The first few, what worked for most first. */
  wins: NewsWinSeen[];
  /** How many more there are. */
  more: number;
}
