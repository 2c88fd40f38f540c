import type { Shelf } from '../../domain/win/shelf.ts';
import { listShelf } from '../../store/win/gallery-store.ts';
import { listWins as listTeam } from '../../store/win/win-store.ts';
import { pageFrom } from '../paging.ts';
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

export interface PageAsked {
  after?: string;
  /** The newest of all, unless another shelf is asked for. */
  shelf?: Shelf;
}
const NEWEST: Shelf = { among: 'all', order: 'newest' };

/** A page of one team's wins: one range read, however old the page is and whatever it is asked by. */
export async function listTeamWins(
  world: World,
  actor: Actor,
  team: string,
  { after, shelf = NEWEST }: PageAsked = {},
): Promise<WinPageSeen> {
  const standing = await permitted(world, actor, team, 'win.see-team');
  const reader = await winReader(world, actor, standing.roles);
  const { among, order } = shelf;
  const page = await pageFrom(after, (from) =>
    among === 'all' && order === 'newest'
      ? listTeam(world.tables, world.tenant, team, PAGE, from)
      : listShelf(world.tables, world.tenant, { team }, shelf, PAGE, from),
  );
  const shown = page.wins.filter(
    ({ win }) => win.state === 'shared' && (win.audience !== 'me' || win.author === actor.id),
  );
  const wins = await Promise.all(
    shown.map((each) => seeWin(world, reader, { ...each, teamName: standing.team.name })),
  );
  return { wins, next: page.next };
}

/** A page of the wins that are for everyone, from the copies. */
export async function listWins(
  world: World,
  actor: Actor,
  { after, shelf = NEWEST }: PageAsked = {},
): Promise<WinPageSeen> {
  const reader = await winReader(world, actor);
  const page = await pageFrom(after, (from) =>
    listShelf(world.tables, world.tenant, 'everyone', shelf, PAGE, from),
  );
  return { wins: await Promise.all(page.wins.map((copy) => seeWin(world, reader, copy))), next: page.next };
}
