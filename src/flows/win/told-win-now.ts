import { isPresent } from '../../domain/team/roster.ts';
import { isOffered } from '../../domain/win/told-win.ts';
import { findTeam, listMembers } from '../../store/team/team-store.ts';
import { findToldWin } from '../../store/win/told-win-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { reachToldWin } from './reach-told-win.ts';
import { seeWin, winReader } from './see-win.ts';
import type { ToldWinNow } from './told-win-seen.ts';

/** What the author's own card says of an offer now. Whoever left the team is not offered anything of it. */
export async function toldWinNow(world: World, team: string, id: string): Promise<ToldWinNow | undefined> {
  const { tables, tenant } = world;
  const [stored, header] = await Promise.all([
    findToldWin(tables, tenant, team, id),
    findTeam(tables, tenant, team),
  ]);
  if (!stored || !header) return undefined;
  const { value: told } = stored;
  const { channelName: channel, name } = header.value;
  const members = (await listMembers(tables, tenant, team)).map(({ value }) => value).filter(isPresent);
  if (!members.some(({ user }) => user === told.user)) return { is: 'over' };
  if (isOffered(told, world.clock())) return { is: 'offered', told, teamName: name };
  const win = told.win === undefined ? undefined : await findWin(tables, tenant, team, told.win);
  if (!win) return { is: 'over' };
  const author = { id: told.user, name: told.userName, isEditor: false, isAdmin: false };
  const { value: counts } = await readWinCounts(tables, tenant, team, win.value.id);
  const seen = await seeWin(world, await winReader(world, author), {
    win: win.value,
    counts,
    teamName: name,
  });
  return { is: 'shared', win: seen, team: { id: team, name, people: members.length }, channel };
}

/** The same for its author, who asks for it. */
export async function readToldWin(world: World, actor: Actor, team: string, id: string): Promise<ToldWinNow> {
  await reachToldWin(world, actor, team, id, 'told-win.share');
  return (await toldWinNow(world, team, id)) ?? { is: 'over' };
}
