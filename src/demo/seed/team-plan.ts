import type { Cadence } from '../../domain/team/team.ts';

/** Weeks of history, numbered from 0; the present week is number `WEEKS`. */
export const WEEKS = 16;

/** What becomes of the segment of one week; `never` means that the team was there and nobody ran it. */
export type SegmentFate = 'held' | 'skipped' | 'idle' | 'never';

/** A team as the demo tells of it. People are named; the first manager runs the segments. */
export interface TeamPlan {
  slug: string;
  name: string;
  zone: string;
  department: string;
  /** The department it was in before, and the week in which its manager changed it. */
  formerly?: { department: string; untilWeek: number };
  every: Cadence['every'];
  time: string;
  /** The next segment is on this working day from now on: 1 is the next one. */
  workdaysAhead: number;
  installedWeek: number;
  /** When the app was added, on the Monday of that week. The first team with the app becomes a person's home. */
  installedAt: string;
  trainedWeek?: number;
  managers: string[];
  /** Everybody else who is in the team from the start. */
  people: string[];
  /** How many people of the team are active, week by week from `installedWeek` up to the present one. */
  active: number[];
  /** What became of each segment, week by week from `installedWeek`: held, skipped, idle, never run. */
  segments: string;
  skipReasons: string[];
  /** Use cases that come up in this team's work; what people plan by themselves is one of these. */
  usual: string[];
  tools: ('microsoft-365-copilot' | 'copilot-chat' | 'chatgpt' | 'claude')[];
}

const FATES: Record<string, SegmentFate> = { h: 'held', s: 'skipped', i: 'idle', n: 'never' };

export const fateOf = (plan: TeamPlan, week: number): SegmentFate =>
  FATES[plan.segments.charAt(week - plan.installedWeek)] ?? 'never';

export const activeIn = (plan: TeamPlan, week: number): number => plan.active[week - plan.installedWeek] ?? 0;
