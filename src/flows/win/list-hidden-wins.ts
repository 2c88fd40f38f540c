import { isPermitted } from '../../domain/permission.ts';
import { moderatorOf } from '../../domain/win/moderation.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { type GalleryScope, listHiddenRows } from '../../store/win/gallery-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import { pageFrom } from '../paging.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted } from '../team/standing.ts';
import { seeWin, winReader, type WinReader } from './see-win.ts';
import type { WinPageSeen, WinSeen } from './win-seen.ts';

const PAGE = 24;

/** What is hidden in a team, for its managers: by whom, when and why, the last first. */
export async function hiddenInTeam(
  world: World,
  actor: Actor,
  team: string,
  after?: string,
): Promise<WinPageSeen> {
  const { roles } = await permitted(world, actor, team, 'win.hide');
  return seeHidden(world, await winReader(world, actor, roles), { team }, after);
}

/** What is hidden of all that was for everyone, for playbook editors. */
export async function hiddenForEveryone(world: World, actor: Actor, after?: string): Promise<WinPageSeen> {
  const reader = await winReader(world, actor);
  if (!isPermitted('win.hide-everyones', reader.roles)) return refuse('not-allowed', 'editorsModerate');
  return seeHidden(world, reader, 'everyone', after);
}

/** One range says which; each is read at its source, so that what is shown again or withdrawn meanwhile is left out. */
async function seeHidden(
  world: World,
  reader: WinReader,
  scope: GalleryScope,
  after: string | undefined,
): Promise<WinPageSeen> {
  const page = await pageFrom(after, (from) => listHiddenRows(world.tables, world.tenant, scope, PAGE, from));
  const wins = await Promise.all(page.wins.map((each) => seeOne(world, reader, each)));
  return { wins: wins.flat(), next: page.next };
}

async function seeOne(
  world: World,
  reader: WinReader,
  { team, win: id }: { team: string; win: string },
): Promise<WinSeen[]> {
  const { tables, tenant } = world;
  const [win, counts, header] = await Promise.all([
    findWin(tables, tenant, team, id),
    readWinCounts(tables, tenant, team, id),
    findTeam(tables, tenant, team),
  ]);
  if (win?.value.state !== 'hidden' || moderatorOf(win.value, reader) === undefined) return [];
  const teamName = header?.value.name ?? '';
  return [await seeWin(world, reader, { win: win.value, counts: counts.value, teamName })];
}
