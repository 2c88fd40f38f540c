import type { Commitment } from '../commitment/commitment.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { daysBetween, type LocalDate } from '../week.ts';
import type { Win } from '../win/win.ts';
import type { WinCounts } from '../win/win-counts.ts';
import type { AgendaItem } from './agenda.ts';

/** A segment that was run: what it did and what it left over. */
export interface PastSegment {
  date: LocalDate;
  /** Items that were done. */
  done: AgendaItem[];
  /** Items that were carried by hand or not reached. */
  left: AgendaItem[];
}

export interface WinCandidate {
  win: Win;
  counts: WinCounts;
}

/** All that the preparing rule looks at. The same facts always give the same agenda. */
export interface Preparing {
  team: string;
  date: LocalDate;
  department: string;
  /** Weeks after the training; without one, the first agenda is week 1. */
  week: number;
  playbook: Pick<Playbook, 'useCases' | 'sequence'>;
  /** Confirmed and open, oldest first. */
  commitments: Pick<Commitment, 'id' | 'userName' | 'madeAt' | 'useCase'>[];
  wins: WinCandidate[];
  /** Newest first. */
  past: PastSegment[];
  /** Use cases that are the way the team works now. */
  defaults: string[];
  language: string;
}

/** A use case is not proposed again within this many days, except where a slot asks how it went. */
export const RECENT_DAYS = 42;

export function lastUseOf(preparing: Preparing, useCase: string): LocalDate | undefined {
  return preparing.past.find((segment) =>
    segment.done.some((item) => item.kind === 'use-case' && item.useCase === useCase),
  )?.date;
}

export function isRecent(preparing: Preparing, useCase: string): boolean {
  const last = lastUseOf(preparing, useCase);
  return last !== undefined && daysBetween(last, preparing.date) < RECENT_DAYS;
}
