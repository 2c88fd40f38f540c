import type { Agenda } from '../../domain/agenda/agenda.ts';
import { keepJob } from '../../store/job/job-store.ts';
import type { World } from '../ports.ts';
import { refreshCards } from './refresh-cards.ts';

/** Longer than the deadline of any write. */
const AFTER_MS = 30_000;

/**
 * To be asked before a posted agenda changes by itself: the clock draws its card anew, also when this process dies. What it
 * answers draws it at once, after the change. Nothing for one that was never posted.
 */
export async function planRedrawing(
  world: World,
  { id, postedAt, team }: Agenda,
): Promise<(() => void) | undefined> {
  if (postedAt === undefined) return undefined;
  const shown = { about: 'agenda', object: id } as const;
  const due = new Date(world.clock().getTime() + AFTER_MS);
  await keepJob(world.tables, world.tenant, { kind: 'refresh', team, ...shown }, due);
  return () => world.after(() => refreshCards(world, team, shown));
}
