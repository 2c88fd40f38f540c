import { refuse } from '../refuse.ts';
import { listCopies, listWins as listTeam } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { permitted } from '../team/standing.ts';
import { reachWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import type { WinPageSeen, WinSeen } from './win-seen.ts';

const PAGE = 24;

export async function readWin(world: World, actor: Actor, team: string, id: string): Promise<WinSeen> {
  const reached = await reachWin(world, actor, team, id);
  return seeWin(world, await winReader(world, actor, reached.roles), reached);
}

/** A page of one team's wins, newest first: one range read, however old the page is. */
export async function listTeamWins(
  world: World,
  actor: Actor,
  team: string,
  after?: string,
): Promise<WinPageSeen> {
  const standing = await permitted(world, actor, team, 'win.see-team');
  const reader = await winReader(world, actor, standing.roles);
  const page = await listTeam(world.tables, world.tenant, team, PAGE, cursor(after));
  const shown = page.wins.filter(
    ({ win }) => win.state === 'shared' && (win.audience !== 'me' || win.author === actor.id),
  );
  const wins = await Promise.all(
    shown.map((each) => seeWin(world, reader, { ...each, teamName: standing.team.name })),
  );
  return { wins, next: page.next };
}

/** A page of the wins that are for everyone, from the copies. */
export async function listWins(world: World, actor: Actor, after?: string): Promise<WinPageSeen> {
  const reader = await winReader(world, actor);
  const page = await listCopies(world.tables, world.tenant, PAGE, cursor(after));
  return { wins: await Promise.all(page.wins.map((copy) => seeWin(world, reader, copy))), next: page.next };
}

/** Continuations are made by the storage; what cannot be one is refused before it gets there. */
function cursor(after: string | undefined): string | undefined {
  if (after !== undefined && !/^[\x20-\x7e]{1,400}$/.test(after)) return refuse('invalid', 'invalid');
  return after;
}
