import type { Recap } from '../messages.ts';
import type { AgendaSeen } from './agenda-seen.ts';

/** What the room is told of a segment: confirmed plans by name, how many more wait for a yes, how long it took. */
export function recapOf(agenda: AgendaSeen): Recap {
  const { run } = agenda.agenda;
  const confirmed = agenda.made.filter((each) => each.commitment.state !== 'proposed');
  const seconds = run?.endedAt ? Math.round((Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000) : 0;
  return {
    agenda,
    made: confirmed,
    waiting: agenda.waiting,
    byItself: run?.ended === 'by-itself',
    seconds,
  };
}
