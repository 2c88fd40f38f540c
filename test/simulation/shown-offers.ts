import { PlaybookError } from '../../src/domain/playbook-error.ts';
import type { ToldWin } from '../../src/domain/win/told-win.ts';
import { readAgenda } from '../../src/flows/agenda/next-agenda.ts';
import { thisWeek } from '../../src/flows/home/this-week.ts';
import type { World } from '../../src/flows/ports.ts';
import type { Facts } from './facts.ts';
import { PEOPLE, type Somebody } from './organisation.ts';

export interface ShownOffer {
  who: string;
  where: 'week' | 'run';
  told: ToldWin;
}

async function shownInRun(world: World, who: Somebody, team: string, agenda: string): Promise<ToldWin[]> {
  try {
    const seen = await readAgenda(world, who, team, agenda);
    return seen.told.offers.map(({ told }) => told);
  } catch (error) {
    if (error instanceof PlaybookError) return [];
    throw error;
  }
}

/** What each person is shown of wins told aloud, in their week and in every segment that one was told in. */
export async function shownOffers(world: World, { teams }: Facts): Promise<ShownOffer[]> {
  const runs = new Map(
    teams.flatMap(({ id, told }) =>
      told.flatMap(({ agenda }) => (agenda === undefined ? [] : [[agenda, id] as const])),
    ),
  );
  const shown: ShownOffer[] = [];
  for (const who of PEOPLE) {
    const week = await thisWeek(world, who);
    shown.push(...week.told.map(({ told }) => ({ who: who.id, where: 'week' as const, told })));
    for (const [agenda, team] of runs) {
      const told = await shownInRun(world, who, team, agenda);
      shown.push(...told.map((each) => ({ who: who.id, where: 'run' as const, told: each })));
    }
  }
  return shown;
}
