import type { Agenda } from './agenda.ts';
import { type Mark, RECAP_WAITS_HOURS } from './run.ts';

/** What became of a segment can be said otherwise for as long as its recap may be posted. */
export const isCorrectable = ({ run, state }: Pick<Agenda, 'run' | 'state'>, now: Date): boolean =>
  state === 'ended' &&
  run?.endedAt !== undefined &&
  now.getTime() - Date.parse(run.endedAt) <= RECAP_WAITS_HOURS * 3_600_000;

const isSame = (one: Mark | undefined, other: Mark): boolean =>
  one?.as === other.as && one.reason === other.reason;

/** A segment that is over with one item marked otherwise; the same one when it says so already. */
export function withCorrection<Past extends Pick<Agenda, 'run'>>(
  agenda: Past,
  item: string,
  mark: Mark,
): Past {
  const { run } = agenda;
  if (!run || isSame(run.marks[item], mark)) return agenda;
  return { ...agenda, run: { ...run, marks: { ...run.marks, [item]: mark }, seq: run.seq + 1 } };
}
