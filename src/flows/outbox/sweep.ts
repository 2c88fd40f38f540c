import { clearDirty, type Dirty, listDirty } from '../../store/progress/dirty-store.ts';
import { listOutbox } from '../../store/progress/outbox-store.ts';
import type { World } from '../ports.ts';
import { foldWeek } from '../progress/fold-week.ts';
import { deliver } from './deliver.ts';

/** Longer than the deadline of any write: a mark is taken away only when the write it announced has landed or failed. */
export const GRACE_MS = 20_000;
const AT_ONCE = 50;

/**
 * Repeats what processes left undone: outboxes of the teams that were written to, and their weeks into departments and
 * organisation. A mark younger than the grace stays, since its write may still be on the way, and so does one of a team
 * whose outbox still waits. Says how many marks are left.
 */
export async function sweep(world: World): Promise<number> {
  const marks = await listDirty(world.tables, world.tenant, AT_ONCE);
  const waiting = new Set<string>();
  for (const team of new Set(marks.map((mark) => mark.value.team)))
    if (!(await isDelivered(world, team))) waiting.add(team);
  let left = 0;
  for (const mark of marks) {
    const isFolded = await fold(world, mark.value);
    const age = world.clock().getTime() - Date.parse(mark.value.at);
    if (isFolded && age > GRACE_MS && !waiting.has(mark.value.team))
      await clearDirty(world.tables, world.tenant, mark);
    else left += 1;
  }
  return left;
}

async function isDelivered(world: World, team: string): Promise<boolean> {
  try {
    await deliver(world, team);
    return (await listOutbox(world.tables, world.tenant, team)).length === 0;
  } catch (error) {
    world.log.warn({ team, error: String(error) }, 'an outbox waits');
    return false;
  }
}

async function fold(world: World, { team, week }: Dirty): Promise<boolean> {
  try {
    await foldWeek(world, team, week);
    return true;
  } catch (error) {
    world.log.warn({ team, week, error: String(error) }, 'a week waits to be folded');
    return false;
  }
}
