import { PlaybookError } from '../../domain/playbook-error.ts';
import { myCommitments } from '../commitment/list-commitments.ts';
import type { Actor, World } from '../ports.ts';
import { readWin } from './read-wins.ts';
import type { WinSeen } from './win-seen.ts';

/** The wins my open plans were made from and that I may report on, the newest plan first. */
export async function plannedWins(world: World, actor: Actor): Promise<WinSeen[]> {
  const plans = (await myCommitments(world, actor)).map(({ commitment }) => commitment).reverse();
  const wins: WinSeen[] = [];
  for (const { team, win, winTeam } of plans) {
    const seen = win === undefined ? undefined : await readOrNone(world, actor, winTeam ?? team, win);
    if (seen?.may.report) wins.push(seen);
  }
  return wins;
}

/** One that was withdrawn, or whose team was left, is none to report on. */
async function readOrNone(
  world: World,
  actor: Actor,
  team: string,
  win: string,
): Promise<WinSeen | undefined> {
  try {
    return await readWin(world, actor, team, win);
  } catch (error) {
    if (error instanceof PlaybookError) return undefined;
    throw error;
  }
}
