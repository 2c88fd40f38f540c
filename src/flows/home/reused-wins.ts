import { instantOf, mondayOf, type Week } from '../../domain/week.ts';
import { isTriedIt } from '../../domain/win/win-counts.ts';
import type { CountedWin } from '../../store/win/win-store.ts';
import { listTries } from '../../store/win/win-store.ts';
import type { Actor, World } from '../ports.ts';

/** One of my wins that colleagues reported on this week. */
export interface ReusedWin {
  win: { id: string; title: string; team: string };
  people: number;
  worked: number;
}

/**
 * What came of my wins this week, gathered in one place instead of a message for each report. Looked for among wins that
 * were read already; those that nobody ever tried cost nothing.
 */
export async function reusedWins(
  world: World,
  actor: Actor,
  wins: readonly CountedWin[],
  { week, zone }: { week: Week; zone: string },
): Promise<ReusedWin[]> {
  const since = instantOf(mondayOf(week), '00:00', zone).toISOString();
  const mine = wins.filter(
    ({ counts, win }) =>
      win.author === actor.id && win.state === 'shared' && counts.worked + counts.partly + counts.didNot > 0,
  );
  const reused = await Promise.all(
    mine.map(async ({ win: { id, team, title } }): Promise<ReusedWin> => {
      const tries = await listTries(world.tables, world.tenant, team, id);
      const said = tries.filter(isTriedIt).filter(({ at }) => at >= since);
      const worked = said.filter(({ outcome }) => outcome === 'worked').length;
      return { win: { id, title, team }, people: said.length, worked };
    }),
  );
  return reused.filter(({ people }) => people > 0).sort((a, b) => b.worked - a.worked || b.people - a.people);
}
