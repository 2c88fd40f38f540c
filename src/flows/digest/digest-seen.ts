import type { SegmentOfWeek } from '../../domain/digest/digest.ts';
import type { Week } from '../../domain/week.ts';
import type { WinSeen } from '../win/win-seen.ts';

export interface DigestWinSeen {
  seen: WinSeen;
  /** For how many it worked in that week. */
  worked: number;
}

/** A team's week as its channel sees it. */
export interface DigestSeen {
  team: string;
  teamName: string;
  week: Week;
  /** Still shared, in the order they were named in. */
  wins: DigestWinSeen[];
  /** Who did something signed, of the people who count here. Others may have used AI without a word. */
  people: { active: number; of: number };
  plans: { done: number; of: number };
  segment: SegmentOfWeek;
}
