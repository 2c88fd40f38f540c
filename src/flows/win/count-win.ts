import { countsOf, type WinCounts } from '../../domain/win/win-counts.ts';
import type { Win } from '../../domain/win/win.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import {
  findCopy,
  findWin,
  type GoneCopy,
  listCheers,
  listTries,
  readWinCounts,
  saveCopy,
  type WinCopy,
  winCountsWrite,
} from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

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
  if (win.audience === 'everyone') await copyWin(world, team, win.id);
  return counts;
}

/**
 * Brings the copy for everyone in line with the win and its counts. The copy is read before them and written under its
 * ETag, and a win that is gone leaves a mark without words: so an older view of the win never brings it back.
 */
export async function copyWin(world: World, team: string, id: string): Promise<void> {
  await writing(world, async () => {
    const former = await findCopy(world.tables, world.tenant, id);
    const next = await copyOf(world, team, id);
    if (!next || isSame(former?.value, next)) return;
    await saveCopy(world.tables, world.tenant, id, next, former?.etag);
  });
}

/** What the gallery of everyone should hold for a win; undefined for one that was never meant for it. */
async function copyOf(world: World, team: string, id: string): Promise<WinCopy | GoneCopy | undefined> {
  const [win, counts, header] = await Promise.all([
    findWin(world.tables, world.tenant, team, id),
    readWinCounts(world.tables, world.tenant, team, id),
    findTeam(world.tables, world.tenant, team),
  ]);
  if (win?.value.audience !== 'everyone') return undefined;
  if (win.value.state !== 'shared') return { gone: true };
  return { win: win.value, counts: counts.value, teamName: header?.value.name ?? '' };
}
