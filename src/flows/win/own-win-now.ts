import { findTeam } from '../../store/team/team-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { seeWin, winReader } from './see-win.ts';
import type { WinSeen } from './win-seen.ts';

/** A win as its author sees it, for a message the bot sends to them alone. */
export async function ownWinNow(world: World, team: string, id: string): Promise<WinSeen | undefined> {
  const { tables, tenant } = world;
  const [win, counts, header] = await Promise.all([
    findWin(tables, tenant, team, id),
    readWinCounts(tables, tenant, team, id),
    findTeam(tables, tenant, team),
  ]);
  if (!win || !header) return undefined;
  const { author, authorName } = win.value;
  const reader = await winReader(world, { id: author, name: authorName, isEditor: false, isAdmin: false });
  return seeWin(world, reader, { win: win.value, counts: counts.value, teamName: header.value.name });
}
