import { type Span, workedIn, type WinOfWeek } from '../../domain/digest/digest.ts';
import { type CountedWin, listTries, listWins } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';

/** A win that is older and works for somebody anew is read about in the gallery. */
const LOOKED_BACK_MS = 12 * 7 * 86_400_000;
const PAGE = 100;

/** A win with what became of it in a time. One that never worked for anybody costs no read. */
export async function inWeek(
  world: World,
  team: string,
  { counts, win }: CountedWin,
  span: Span,
): Promise<WinOfWeek> {
  const tries = counts.worked > 0 ? await listTries(world.tables, world.tenant, team, win.id) : [];
  return { win, counts, worked: workedIn(tries, win.author, span) };
}

/** A team's wins of the last twelve weeks, with what became of each in the time asked for. */
export async function gatherWins(world: World, team: string, span: Span): Promise<WinOfWeek[]> {
  const since = span.to.getTime() - LOOKED_BACK_MS;
  const gathered: WinOfWeek[] = [];
  let next: string | undefined;
  do {
    const page = await listWins(world.tables, world.tenant, team, PAGE, next);
    const recent = page.wins.filter(({ win }) => Date.parse(win.sharedAt) >= since);
    for (const each of recent) gathered.push(await inWeek(world, team, each, span));
    next = recent.length < page.wins.length ? undefined : page.next;
  } while (next !== undefined);
  return gathered;
}
