import type { Agenda } from '../../domain/agenda/agenda.ts';
import { isCorrectable, withCorrection } from '../../domain/agenda/corrected-run.ts';
import { countedSegment } from '../../domain/agenda/counted-segment.ts';
import type { Mark } from '../../domain/agenda/run.ts';
import { refreshCards } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import type { AgendaSeen } from './agenda-seen.ts';
import { changeAgenda } from './change-agenda.ts';

export interface Correction {
  item: string;
  mark: Mark;
}

/**
 * For a day after the end a manager can say otherwise what was done, skipped or carried. The recap that stands in the channel
 * is drawn anew in place, and the next agenda follows until somebody has edited it. Saying the same twice changes nothing.
 */
export async function correctRun(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  { item, mark }: Correction,
): Promise<AgendaSeen> {
  const seen = await changeAgenda(world, actor, { team, agenda: id, verb: 'agenda.run' }, (former) => {
    if (!former.items.some((each) => each.id === item)) return refuse('invalid', 'itemGone');
    if (former.state !== 'ended') return refuse('conflict', 'notOver');
    if (!isCorrectable(former, world.clock())) return refuse('conflict', 'correctedTooLate');
    const agenda: Agenda = withCorrection(former, item, mark);
    return agenda === former ? { agenda } : { agenda, change: countedSegment(agenda) };
  });
  world.after(async () => {
    await refreshCards(world, team, { about: 'recap', object: id });
    await refreshCards(world, team, { about: 'agenda', object: id });
  });
  return seen;
}
