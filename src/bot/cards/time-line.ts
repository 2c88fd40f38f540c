import type { TimeSaved } from '../../domain/win/time-saved.ts';
import type { WinWords } from '../../domain/win/win.ts';
import type { Kit } from './kit.ts';

/** "15 to 30 minutes saved each time": a range, as honest as its basis. */
export function timeSavedLine(kit: Kit, { low, high, basis }: TimeSaved): string {
  if (basis === 'guessed') return kit.say('card:saved.upTo', { count: high });
  if (low === high) return kit.say('card:saved.exact', { count: high });
  return kit.say('card:saved.range', { low, count: high });
}

type Facts = Pick<WinWords, 'before' | 'after' | 'frequency'>;

export const beforeAfter = (kit: Kit, { before, after }: Facts): string[] =>
  before !== undefined && after !== undefined ? [kit.say('card:saved.pair', { before, after })] : [];

export const howOften = (kit: Kit, { frequency }: Facts): string[] =>
  frequency ? [kit.say(`card:often.${frequency}`)] : [];

/** What stands beside a range: before and after, how often, and what it rests on. */
export const basisLine = (kit: Kit, facts: Facts, { basis }: TimeSaved): string =>
  [...beforeAfter(kit, facts), ...howOften(kit, facts), kit.say(`card:basis.${basis}`)].join(' · ');
