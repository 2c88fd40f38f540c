import type { Win } from '../../domain/win/win.ts';
import type { Tried, WinCounts } from '../../domain/win/win-counts.ts';
import type { TimeSaved } from '../../domain/win/time-saved.ts';

/** A win as one reader sees it: the fact, its counts, what they did with it and what they may do. */
export interface WinSeen {
  win: Win;
  teamName: string;
  counts: WinCounts;
  timeSaved?: TimeSaved;
  useCaseTitle?: string;
  mine: { cheered: boolean; trying: boolean; tried?: Tried };
  may: {
    edit: boolean;
    withdraw: boolean;
    restore: boolean;
    hide: boolean;
    show: boolean;
    /** Let it stand first in its team's gallery, or in that of everyone. */
    feature: boolean;
    featureForEveryone: boolean;
    /** Draft a use case from it. */
    promote: boolean;
    cheer: boolean;
    try: boolean;
    report: boolean;
  };
}

export interface WinPageSeen {
  wins: WinSeen[];
  next?: string;
}
