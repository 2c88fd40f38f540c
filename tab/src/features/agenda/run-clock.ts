import type { ItemView, RunView } from '#contract/agenda-view.ts';

/** Where the segment stands at an instant of the server's clock. All figures are whole seconds. */
export interface RunClock {
  /** What the present step has left; below zero it runs over. */
  left: number;
  /** Minutes of the present step, with those added while running. */
  minutes: number;
  /** Since the start, to the end if it has ended. */
  elapsed: number;
  /** All minutes of the segment, with those added. */
  budget: number;
  /** Minutes of the whole segment are used up. */
  isUp: boolean;
}

type Timed = Pick<RunView, 'startedAt' | 'stepStartedAt' | 'spent' | 'added' | 'step' | 'endedAt'>;

const secondsFrom = (from: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(from)) / 1000));

export const minutesOfItem = ({ item }: Pick<ItemView, 'item'>, run: Pick<RunView, 'added'>): number =>
  item.minutes + (run.added[item.id] ?? 0);

/** Seconds an item had so far, with the present visit if it is on screen. */
export function secondsOn(id: string, isCurrent: boolean, run: Timed, now: number): number {
  const until = run.endedAt === undefined ? now : Date.parse(run.endedAt);
  return Math.round(run.spent[id] ?? 0) + (isCurrent ? secondsFrom(run.stepStartedAt, until) : 0);
}

export function clockOf(run: Timed, items: readonly Pick<ItemView, 'item'>[], now: number): RunClock {
  const current = items[run.step];
  const minutes = current ? minutesOfItem(current, run) : 0;
  const budget = items.reduce((sum, item) => sum + minutesOfItem(item, run), 0);
  const elapsed = secondsFrom(run.startedAt, run.endedAt === undefined ? now : Date.parse(run.endedAt));
  const used = current ? secondsOn(current.item.id, true, run, now) : 0;
  return { left: minutes * 60 - used, minutes, elapsed, budget, isUp: elapsed >= budget * 60 };
}

/** "1:19" while there is time, "+0:48" beyond it. */
export function clockText(seconds: number): string {
  const size = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** What is said aloud between two readings: at one minute left, at zero, then at each minute over. Never each second. */
export type Alarm = { at: 'minute' | 'zero' } | { at: 'over'; minutes: number };

export function alarmBetween(before: number, after: number): Alarm | undefined {
  if (after >= before) return undefined;
  if (before > 60 && after <= 60 && after > 0) return { at: 'minute' };
  if (before > 0 && after <= 0) return { at: 'zero' };
  const minutes = Math.floor(-after / 60);
  return minutes > 0 && minutes > Math.floor(-before / 60) ? { at: 'over', minutes } : undefined;
}
