import type { RollUpChange } from '../progress/roll-up.ts';
import { type Agenda, isHeld } from './agenda.ts';

/** Use cases that were gone through: done in a segment that was held, or read in the channel. */
export function useCasesOf(agenda: Agenda): string[] {
  const isDone = (item: string) => agenda.state === 'async' || agenda.run?.marks[item]?.as === 'done';
  const isOver = agenda.state === 'async' || isHeld(agenda);
  const done = agenda.items.flatMap((item) =>
    isOver && item.kind === 'use-case' && isDone(item.id) ? [item.useCase] : [],
  );
  return [...new Set(done)];
}

/** What a segment that is over counts as in its week. */
export function countedSegment(agenda: Agenda): RollUpChange {
  const { id } = agenda;
  const as = agenda.state === 'async' ? { async: id } : isHeld(agenda) ? { held: id } : { notHeld: id };
  return { due: id, ...as, used: { agenda: id, useCases: useCasesOf(agenda) } };
}
