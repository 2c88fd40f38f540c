import type { Agenda } from '../../domain/agenda/agenda.ts';
import { MOVE_DAYS, PLAN_DAYS } from '../../domain/agenda/coming.ts';
import type { Team } from '../../domain/team/team.ts';
import { addDays, localOf } from '../../domain/week.ts';
import { listAgendasBetween } from '../../store/agenda/agenda-store.ts';
import type { World } from '../ports.ts';

/** Every agenda that may fall on today or later: one range, however long the team's history. */
export async function listNear(world: World, { id, zone }: Pick<Team, 'id' | 'zone'>): Promise<Agenda[]> {
  const today = localOf(world.clock(), zone).date;
  const from = addDays(today, -MOVE_DAYS);
  const until = addDays(today, MOVE_DAYS + PLAN_DAYS);
  const stored = await listAgendasBetween(world.tables, world.tenant, id, from, until);
  return stored.map(({ value }) => value);
}
