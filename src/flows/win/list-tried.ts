import { isTriedIt, type Tried, type TriedIt } from '../../domain/win/win-counts.ts';
import { isPermitted, type Role } from '../../domain/permission.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { listTries } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';
import { reachWin } from './reach-win.ts';

/** One report on a win, as one reader sees it. */
export interface TriedSeen {
  user: string;
  name: string;
  teamName: string;
  outcome: Tried;
  word?: string;
  at: string;
  mine: boolean;
}

export interface TriedListSeen {
  tried: TriedSeen[];
  /** How many more this reader could read. */
  more: number;
}

const SHOWN = 50;

/**
 * Who tried a win, and what they say of it, the newest first. Signed acts are seen by name in a team: by the author and the
 * win's team, and by the team of who tried. Everybody else reads the counts.
 */
export async function listTried(
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<TriedListSeen> {
  const { roles, win } = await reachWin(world, actor, team, id);
  const inWin: ReadonlySet<Role> = win.author === actor.id ? new Set<Role>([...roles, 'author']) : roles;
  const seesAll = isPermitted('win.see-triers', inWin);
  const [person, tries] = await Promise.all([
    findPerson(world.tables, world.tenant, actor.id),
    listTries(world.tables, world.tenant, team, id),
  ]);
  const teams = new Set(person?.value.teams ?? []);
  const known = tries
    .filter(isTriedIt)
    .filter(({ act, user }) => seesAll || user === actor.id || teams.has(act.home))
    .sort((a, b) => b.at.localeCompare(a.at));
  const shown = known.slice(0, SHOWN);
  const names = await teamNames(world, shown);
  return {
    tried: shown.map(({ act, at, outcome, user, userName, word }) => ({
      user,
      name: userName ?? '',
      teamName: names.get(act.home) ?? '',
      outcome,
      word,
      at,
      mine: user === actor.id,
    })),
    more: known.length - shown.length,
  };
}

async function teamNames(world: World, tries: TriedIt[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(tries.map(({ act }) => act.home))];
  return new Map(
    await Promise.all(
      ids.map(async (team): Promise<[string, string]> => {
        const header = await findTeam(world.tables, world.tenant, team);
        return [team, header?.value.name ?? ''];
      }),
    ),
  );
}
