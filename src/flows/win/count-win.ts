import { countsOf, type WinCounts } from '../../domain/win/win-counts.ts';
import type { Win } from '../../domain/win/win.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { listCheers, listTries, readWinCounts, winCountsWrite } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';
import { copyWin } from './copy-win.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Counts cheers and tries anew from their rows, and keeps the counts beside the win. The former counts are read before the
 * rows and replaced under their ETag: of two who count at once, the one who saw less never has the last word.
 */
export async function countWin(world: World, team: string, win: Win): Promise<WinCounts> {
  const counts = await writing(world, async () => {
    const former = await readWinCounts(world.tables, world.tenant, team, win.id);
    const [cheers, tries] = await Promise.all([
      listCheers(world.tables, world.tenant, team, win.id),
      listTries(world.tables, world.tenant, team, win.id),
    ]);
    const next = countsOf(cheers, tries);
    if (!former.etag || !isSame(former.value, next))
      await commitTeam(world.tables, world.tenant, team, [winCountsWrite(win.id, next, former.etag)]);
    return next;
  });
  await copyWin(world, team, win.id);
  return counts;
}
