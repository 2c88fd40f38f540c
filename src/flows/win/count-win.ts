import { countsOf, type WinCounts } from '../../domain/win/win-counts.ts';
import type { Win } from '../../domain/win/win.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import {
  findCopy,
  listCheers,
  listTries,
  removeCopy,
  saveCopy,
  winCountsWrite,
} from '../../store/win/win-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { StoreError } from '../../store/table.ts';
import type { World } from '../ports.ts';

/** Counts cheers and tries anew from their rows, and keeps the counts beside the win. Safe to repeat. */
export async function countWin(world: World, team: string, win: Win): Promise<WinCounts> {
  const [cheers, tries] = await Promise.all([
    listCheers(world.tables, world.tenant, team, win.id),
    listTries(world.tables, world.tenant, team, win.id),
  ]);
  const counts = countsOf(cheers, tries);
  await commitTeam(world.tables, world.tenant, team, [winCountsWrite(win.id, counts)]);
  if (win.audience === 'everyone') await copyWin(world, win, counts);
  return counts;
}

/** Brings the copy for everyone in line with the win: newer words replace older ones, a win that is gone has none. */
export async function copyWin(world: World, win: Win, counts: WinCounts): Promise<void> {
  if (win.state !== 'shared' || win.audience !== 'everyone')
    return removeCopy(world.tables, world.tenant, win.id);
  const copy = await findCopy(world.tables, world.tenant, win.id);
  if (copy && copy.value.win.rev > win.rev) return;
  const team = await findTeam(world.tables, world.tenant, win.team);
  try {
    await saveCopy(world.tables, world.tenant, { win, counts, teamName: team?.value.name ?? '' }, copy?.etag);
  } catch (error) {
    // Somebody else brought it in line at the same moment; the entry in the outbox stays until it is.
    if (!(error instanceof StoreError) || (error.fault !== 'stale' && error.fault !== 'exists')) throw error;
  }
}
