import type { Win } from '../../domain/win/win.ts';
import type { WinCounts } from '../../domain/win/win-counts.ts';
import type { World } from '../ports.ts';
import { countWin } from './count-win.ts';

/** Short enough for counts to be right on every screen within two seconds. */
const BETWEEN_MS = 1_500;

interface Counting {
  begunAt: number;
  /** A count that has not begun yet: whatever is written before it begins is in it. */
  next?: Promise<WinCounts>;
}
const countings = new WeakMap<World['tables'], Map<string, Counting>>();
const MOST_REMEMBERED = 1_000;

/**
 * Counts a win anew, at once or at most a moment later: however many cheer at the same time, it is counted at most every
 * second and a half, and each of them is answered with a count that holds their own.
 */
export function countSoon(world: World, team: string, win: Win): Promise<WinCounts> {
  const counting = countingOf(world, win.id);
  return (counting.next ??= count(world, team, win, counting));
}

async function count(world: World, team: string, win: Win, counting: Counting): Promise<WinCounts> {
  const since = world.clock().getTime() - counting.begunAt;
  // Also without a pause somebody else goes first, so that `next` stands before it is taken away.
  await world.wait(Math.max(0, Math.min(BETWEEN_MS, BETWEEN_MS - since)));
  counting.next = undefined;
  counting.begunAt = world.clock().getTime();
  return countWin(world, team, win);
}

function countingOf({ tables }: World, win: string): Counting {
  const all = countings.get(tables) ?? new Map<string, Counting>();
  countings.set(tables, all);
  const known = all.get(win);
  if (known) return known;
  for (const [old, { next }] of all) {
    if (all.size < MOST_REMEMBERED) break;
    if (!next) all.delete(old);
  }
  const made: Counting = { begunAt: 0 };
  all.set(win, made);
  return made;
}
