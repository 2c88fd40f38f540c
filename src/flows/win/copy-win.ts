import { departmentIn } from '../../domain/team/team.ts';
import { reuseRank } from '../../domain/win/reuse-rank.ts';
import { amongOf, ORDERS } from '../../domain/win/shelf.ts';
import type { Win } from '../../domain/win/win.ts';
import { findTeam } from '../../store/team/team-store.ts';
import {
  findHold,
  findRows,
  type GalleryHold,
  type GalleryScope,
  rowOfChange,
  rowOfHidden,
  rowOnShelf,
  saveHold,
  type WinCopy,
} from '../../store/win/gallery-store.ts';
import { findWin, listWins, readWinCounts } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A diary entry stands nowhere; who may see a win does not change by editing it. */
function scopesOf({ audience, team }: Win): GalleryScope[] {
  if (audience === 'me') return [];
  return audience === 'team' ? [{ team }] : [{ team }, 'everyone'];
}

/** Brings a win's copies on every shelf of its galleries in line with the win and its counts. */
export async function copyWin(world: World, team: string, id: string): Promise<void> {
  const win = await findWin(world.tables, world.tenant, team, id);
  if (win) await Promise.all(scopesOf(win.value).map((scope) => bringInLine(world, scope, team, id)));
}

/**
 * What a gallery holds of the win is read before the win, and written under its ETag with all its rows: so an older view of
 * the win neither brings a withdrawn one back nor puts an old rank on a shelf.
 */
async function bringInLine(world: World, scope: GalleryScope, team: string, id: string): Promise<void> {
  await writing(world, async () => {
    const former = await findHold(world.tables, world.tenant, scope, id);
    const next = await heldNow(world, scope, team, id, former?.value);
    if (!next || isSame(former?.value, next)) return;
    await saveHold(world.tables, world.tenant, scope, id, next, former);
  });
}

async function heldNow(
  world: World,
  scope: GalleryScope,
  team: string,
  id: string,
  former: GalleryHold | undefined,
): Promise<GalleryHold | undefined> {
  const [win, counts, header] = await Promise.all([
    findWin(world.tables, world.tenant, team, id),
    readWinCounts(world.tables, world.tenant, team, id),
    findTeam(world.tables, world.tenant, team),
  ]);
  if (!win || !header) return undefined;
  const isShown = win.value.state === 'shared';
  const copy: WinCopy | undefined = isShown
    ? { win: win.value, counts: counts.value, teamName: header.value.name }
    : undefined;
  const isOld = former !== undefined && former.copy?.win.rev === copy?.win.rev;
  const changed = isOld ? former.changed : world.clock().toISOString();
  const department = scope === 'everyone' ? departmentIn(header.value, win.value.week) : undefined;
  const shelves = copy ? rowsOf(scope, copy, department) : hiddenRows(win.value);
  return { copy, rows: [...shelves, rowOfChange(id, changed)], changed };
}

/** Its moderators find a hidden win again; of one that is withdrawn nothing is kept for anybody. */
const hiddenRows = (win: Win): string[] =>
  win.state === 'hidden' && win.hidden ? [rowOfHidden(win, win.hidden.at)] : [];

function rowsOf(scope: GalleryScope, { counts, win }: WinCopy, department: string | undefined): string[] {
  const ranked = { id: win.id, rank: reuseRank(counts) };
  return amongOf(win, department).flatMap((among) =>
    ORDERS.flatMap((order) => rowOnShelf(scope, { among, order }, ranked) ?? []),
  );
}

type Each = (world: World, team: string, win: string) => Promise<void>;

/** Every win of a team that was shared since an instant, the newest first. */
async function eachWin(world: World, team: string, each: Each, since = new Date(0)): Promise<void> {
  let next: string | undefined;
  do {
    const page = await listWins(world.tables, world.tenant, team, 100, next);
    for (const { win } of page.wins) {
      if (Date.parse(win.sharedAt) < since.getTime()) return;
      await each(world, team, win.id);
    }
    next = page.next;
  } while (next !== undefined);
}

/** All wins of a team, after its department was set. */
export const copyWins = (world: World, team: string): Promise<void> => eachWin(world, team, copyWin);

/**
 * Makes a win's rows anew where one of them is missing or shows something else than the facts. What a gallery says it holds
 * is not believed: every row is looked at.
 */
export async function repairWin(world: World, team: string, id: string): Promise<void> {
  await copyWin(world, team, id);
  const win = await findWin(world.tables, world.tenant, team, id);
  for (const scope of win ? scopesOf(win.value) : [])
    await writing(world, async () => {
      const former = await findHold(world.tables, world.tenant, scope, id);
      const next = await heldNow(world, scope, team, id, former?.value);
      if (!next) return;
      const known = [...new Set([...next.rows, ...(former?.value.rows ?? [])])];
      const found = await findRows(world.tables, world.tenant, scope, known);
      const isWhole =
        isSame(former?.value, next) &&
        known.every((row) => found.has(row) === next.rows.includes(row)) &&
        next.rows.every((row) => isSame(found.get(row), next.copy));
      if (isWhole) return;
      // Only rows that are there can be taken away.
      const rows = (former?.value.rows ?? []).filter((row) => found.has(row));
      const there = former && { value: { ...former.value, rows }, etag: former.etag };
      await saveHold(world.tables, world.tenant, scope, id, next, there);
    });
}

export const repairGallery = (world: World, team: string, since?: Date): Promise<void> =>
  eachWin(world, team, repairWin, since);
