import { sumOfCounts, type UseCounts } from '../../domain/progress/use-counts.ts';
import { addWeeks, type LocalDate, mondayOf, sundayOf, weekOf } from '../../domain/week.ts';
import { listAggregates } from '../../store/progress/aggregate-store.ts';
import type { World } from '../ports.ts';

const WEEKS = 13;

/** How often each use case was gone through in a segment and tried, over the last complete weeks of the organisation. */
export interface Uses extends UseCounts {
  from: LocalDate;
  to: LocalDate;
}

interface Memo {
  uses: Promise<Uses>;
  readAt: number;
}
/** What they are read from is itself folded now and then. */
const FRESH_MS = 60_000;
const memos = new WeakMap<World['tables'], Memo>();

/** One range read however many teams there are, and none within a minute. */
export function readUses(world: World): Promise<Uses> {
  const now = world.clock().getTime();
  const memo = memos.get(world.tables);
  if (memo && Math.abs(now - memo.readAt) < FRESH_MS) return memo.uses;
  const uses = read(world);
  const made = { uses, readAt: now };
  memos.set(world.tables, made);
  // What failed is asked again by the next.
  uses.catch(() => memos.get(world.tables) === made && memos.delete(world.tables));
  return uses;
}

async function read(world: World): Promise<Uses> {
  const last = addWeeks(weekOf(world.clock(), 'UTC'), -1);
  const first = addWeeks(last, 1 - WEEKS);
  const weeks = await listAggregates(world.tables, world.tenant, 'organisation', first, last);
  return { from: mondayOf(first), to: sundayOf(last), ...sumOfCounts(weeks) };
}
