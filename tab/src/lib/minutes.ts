import type { WinView } from '#contract/win.ts';
import type { useWords } from './words.ts';

type Say = ReturnType<typeof useWords>['say'];

/** 45 min, 2 h, 1 h 30 min */
export function durationOf(minutes: number, say: Say): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say('win:minutes.min', { count: minutes });
  return rest === 0
    ? say('win:minutes.hours', { hours })
    : say('win:minutes.hoursAndMin', { hours, minutes: rest });
}

/** 45 → 10 min share their unit; 2 h → 35 min do not. */
export function changeWords(before: number, after: number, say: Say): { before: string; after: string } {
  const areShort = before <= 90 && after <= 90;
  return areShort
    ? { before: String(before), after: say('win:minutes.min', { count: after }) }
    : { before: durationOf(before, say), after: durationOf(after, say) };
}

/** The range that names its basis: "25 minutes", "15 to 30 minutes", "up to 30 minutes, a guess". */
export function savedWords({ low, high, basis }: NonNullable<WinView['timeSaved']>, say: Say): string {
  if (basis === 'timed') return say('win:saves.timed', { count: high });
  if (basis === 'guessed') return say('win:saves.guessed', { count: high });
  return say('win:saves.estimated', { low, high });
}
