import { clearDirty, listDirty } from '../../store/progress/dirty-store.ts';
import type { World } from '../ports.ts';
import { foldWeek } from '../progress/fold-week.ts';
import { deliver } from './deliver.ts';

/** Longer than the deadline of any write: a mark is taken away only when the write it announced has landed or failed. */
export const GRACE_MS = 20_000;
const AT_ONCE = 50;

/**
 * Repeats what processes left undone: outboxes of the teams that were written to, and their weeks into departments and
 * organisation. A mark younger than the grace stays, since its write may still be on the way. Says how many marks are left.
 */
export async function sweep(world: World): Promise<number> {
  const marks = await listDirty(world.tables, world.tenant, AT_ONCE);
  for (const team of new Set(marks.map((mark) => mark.value.team))) await deliver(world, team);
  let left = 0;
  for (const mark of marks) {
    try {
      await foldWeek(world, mark.value.team, mark.value.week);
      const age = world.clock().getTime() - Date.parse(mark.value.at);
      if (age > GRACE_MS) await clearDirty(world.tables, world.tenant, mark);
      else left += 1;
    } catch (error) {
      left += 1;
      world.log.warn(
        { team: mark.value.team, week: mark.value.week, error: String(error) },
        'a week waits to be folded',
      );
    }
  }
  return left;
}
