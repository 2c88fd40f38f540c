import { winHolds } from '../../domain/win/win-holds.ts';
import { findHold, type GalleryScope } from '../../store/win/gallery-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitted } from '../team/standing.ts';
import { listTeamWins } from './read-wins.ts';
import { seeWin, winReader } from './see-win.ts';
import { findWins, SEARCH_LIMIT } from './win-finder.ts';
import type { WinPageSeen, WinSeen } from './win-seen.ts';

const PAGE = 24;
/** Further down nothing fits well, and other words find it sooner. */
const MOST_FOUND = 240;

export interface WinsFound extends WinPageSeen {
  found: number;
  /** How many of the newest wins were looked at, and how many are at most. */
  searched: number;
  limit: number;
}

interface Asked {
  words: string;
  after?: string;
}

/** Wins of one team that hold the words, the best first. */
export async function searchTeamWins(
  world: World,
  actor: Actor,
  team: string,
  asked: Asked,
): Promise<WinsFound> {
  const { roles } = await permitted(world, actor, team, 'win.see-team');
  return search(world, actor, { team }, asked, roles);
}

/** Wins for everyone that hold the words, the best first. */
export const searchAllWins = (world: World, actor: Actor, asked: Asked): Promise<WinsFound> =>
  search(world, actor, 'everyone', asked);

/** What is in memory may be a little old: each win is shown as its gallery has it now, and left out when it is gone. */
async function search(
  world: World,
  actor: Actor,
  scope: GalleryScope,
  { after = '0', words }: Asked,
  roles?: Parameters<typeof winReader>[2],
): Promise<WinsFound> {
  if (!/^\d{1,3}$/.test(after)) return refuse('invalid', 'invalid');
  const start = Number(after);
  const { ids, searched } = await findWins(world, scope, words);
  const found = ids.slice(0, MOST_FOUND);
  const reader = await winReader(world, actor, roles);
  const wins = await Promise.all(
    found.slice(start, start + PAGE).map(async (id): Promise<WinSeen | undefined> => {
      const copy = (await findHold(world.tables, world.tenant, scope, id))?.value.copy;
      return copy && seeWin(world, reader, copy);
    }),
  );
  return {
    wins: wins.filter((seen): seen is WinSeen => seen !== undefined),
    next: start + PAGE < found.length ? String(start + PAGE) : undefined,
    found: found.length,
    searched,
    limit: SEARCH_LIMIT,
  };
}

interface ChatSearch {
  /** Searched before the wins for everyone. */
  team?: string;
  words: string;
  most: number;
  /** Others read along: what is kept for oneself is left out. */
  shared: boolean;
}

/** For chat: the newest of one's own diary, the team's that fit best, then those for everyone. */
export async function searchWins(
  world: World,
  actor: Actor,
  { most, shared, team, words }: ChatSearch,
): Promise<WinSeen[]> {
  const diary = team === undefined || shared ? [] : await searchDiary(world, actor, team, words);
  const own = team === undefined ? [] : (await searchTeamWins(world, actor, team, { words })).wins;
  const near = [...diary, ...own];
  if (near.length >= most) return near.slice(0, most);
  const everyones = (await searchAllWins(world, actor, { words })).wins;
  const others = everyones.filter((seen) => !near.some(({ win }) => win.id === seen.win.id));
  return [...near, ...others].slice(0, most);
}

/** A diary is in no gallery: its newest entries are looked at among the newest of the team. */
const DIARY_PAGES = 4;

async function searchDiary(world: World, actor: Actor, team: string, words: string): Promise<WinSeen[]> {
  const found: WinSeen[] = [];
  let after: string | undefined;
  for (let read = 0; read < DIARY_PAGES; read += 1) {
    const { wins, next } = await listTeamWins(world, actor, team, { after });
    found.push(...wins.filter(({ win }) => win.audience === 'me' && winHolds(win, words)));
    if (next === undefined) break;
    after = next;
  }
  return found;
}
