import { winHolds } from '../../domain/win/win-holds.ts';
import type { Win } from '../../domain/win/win.ts';
import type { Actor, World } from '../ports.ts';
import { listTeamWins, listWins } from './read-wins.ts';
import type { WinPageSeen, WinSeen } from './win-seen.ts';

/** A search in chat reads so many pages and no more, however much was shared. */
const MOST_PAGES = 8;

interface Search {
  /** Searched before the wins for everyone. */
  team?: string;
  words: string;
  most: number;
  /** Others read along: what is kept for oneself is left out. */
  shared: boolean;
}

/** The newest wins that hold the words: the team's own, then those for everyone. */
export async function searchWins(
  world: World,
  actor: Actor,
  { team, words, most, shared }: Search,
): Promise<WinSeen[]> {
  const isWanted = (win: Win) => winHolds(win, words) && !(shared && win.audience === 'me');
  const own =
    team === undefined
      ? []
      : await newest(most, (after) => listTeamWins(world, actor, team, { after }, isWanted));
  if (own.length >= most) return own;
  const everyones = await newest(most, (after) => listWins(world, actor, { after }, isWanted));
  const others = everyones.filter((seen) => !own.some(({ win }) => win.id === seen.win.id));
  return [...own, ...others].slice(0, most);
}

async function newest(most: number, page: (after?: string) => Promise<WinPageSeen>): Promise<WinSeen[]> {
  const found: WinSeen[] = [];
  let after: string | undefined;
  for (let read = 0; read < MOST_PAGES && found.length < most; read += 1) {
    const { wins, next } = await page(after);
    found.push(...wins);
    if (next === undefined) break;
    after = next;
  }
  return found.slice(0, most);
}
