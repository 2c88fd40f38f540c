import { z } from 'zod/v4';
import type { Role } from '../permission.ts';

/** A run nobody touches ends by itself after this long; its recap waits for a manager's tap for a day. */
export const RUN_IDLE_MINUTES = 30;
export const RECAP_WAITS_HOURS = 24;
/** How many moves are remembered to recognise a repeated one. */
const REMEMBERED = 60;

export const markSchema = z.object({
  as: z.enum(['done', 'skipped', 'carried']),
  reason: z.string().max(200).optional(),
});
export type Mark = z.infer<typeof markSchema>;

export const runSchema = z.object({
  startedAt: z.iso.datetime(),
  startedBy: z.string(),
  /** Who holds the helm: a manager, or a member who was given it. A manager may take over where it stands. */
  driver: z.string(),
  driverName: z.string(),
  step: z.number().int().min(0),
  stepStartedAt: z.iso.datetime(),
  /** Seconds spent on each item before the present visit. */
  spent: z.record(z.string(), z.number()),
  marks: z.record(z.string(), markSchema),
  /** Minutes added while running, by item. */
  added: z.record(z.string(), z.number().int()),
  touchedAt: z.iso.datetime(),
  /** Counts every change; a move made on an older one is refused unless it says the same. */
  seq: z.number().int().min(1),
  ops: z.array(z.string()),
  endedAt: z.iso.datetime().optional(),
  ended: z.enum(['finished', 'by-itself']).optional(),
  /** What ended a run that ended by itself: half an hour without a touch, or the end of its meeting. */
  endedBy: z.enum(['idle', 'meeting']).optional(),
  /** The chat of the meeting it was started in, where its recap goes. */
  chat: z.string().optional(),
  recap: z.enum(['waiting', 'posted', 'without']).optional(),
  /** Wins that were told in it and shared by their authors. */
  toldWins: z.array(z.string()).optional(),
  /** Revision of the use cases as they were when the run started. */
  playbookVersion: z.number().int(),
});
export type Run = z.infer<typeof runSchema>;

export const moveSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('go'), step: z.number().int().min(0).max(20) }),
  z.object({ do: z.literal('tick'), item: z.string() }),
  z.object({ do: z.literal('skip'), item: z.string(), reason: z.string().trim().max(200).optional() }),
  z.object({ do: z.literal('carry'), item: z.string() }),
  z.object({ do: z.literal('unmark'), item: z.string() }),
  z.object({ do: z.literal('add-minute'), item: z.string() }),
  z.object({ do: z.literal('take-over') }),
  z.object({ do: z.literal('give-helm'), to: z.string() }),
]);
export type Move = z.infer<typeof moveSchema>;

export interface Mover {
  id: string;
  name: string;
}

export const startedRun = (mover: Mover, at: Date, playbookVersion: number, chat?: string): Run => ({
  startedAt: at.toISOString(),
  startedBy: mover.id,
  driver: mover.id,
  driverName: mover.name,
  step: 0,
  stepStartedAt: at.toISOString(),
  spent: {},
  marks: {},
  added: {},
  touchedAt: at.toISOString(),
  seq: 1,
  ops: [],
  chat,
  playbookVersion,
});

const secondsBetween = (from: string, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - Date.parse(from)) / 1000));

function wentTo(run: Run, items: readonly string[], step: number, at: Date): Partial<Run> {
  const to = Math.min(step, items.length - 1);
  const leaving = items[run.step];
  if (to === run.step || leaving === undefined) return {};
  const spent = {
    ...run.spent,
    [leaving]: (run.spent[leaving] ?? 0) + secondsBetween(run.stepStartedAt, at),
  };
  const done: Record<string, Mark> =
    to > run.step && !run.marks[leaving] ? { [leaving]: { as: 'done' } } : {};
  return { step: to, stepStartedAt: at.toISOString(), spent, marks: { ...run.marks, ...done } };
}

function marked(
  run: Run,
  items: readonly string[],
  item: string,
  mark: Mark | undefined,
  at: Date,
): Partial<Run> {
  const { [item]: _former, ...others } = run.marks;
  const marks = mark ? { ...others, [item]: mark } : others;
  const isCurrent = items[run.step] === item;
  const leaves = isCurrent && mark !== undefined && mark.as !== 'done' && run.step < items.length - 1;
  return {
    ...(leaves ? wentTo({ ...run, marks }, items, run.step + 1, at) : {}),
    ...(leaves ? {} : { marks }),
  };
}

/** Who moves, and when. `heir` is the person a move names, by the team's own roster. */
interface MoveBy {
  mover: Mover;
  heir?: Mover;
  op: string;
  at: Date;
}

const heldBy = ({ id, name }: Mover): Partial<Run> => ({ driver: id, driverName: name });

function changeOf(run: Run, items: readonly string[], move: Move, { mover, heir, at }: MoveBy): Partial<Run> {
  switch (move.do) {
    case 'go':
      return wentTo(run, items, move.step, at);
    case 'tick':
      return marked(run, items, move.item, { as: 'done' }, at);
    case 'skip':
      return marked(run, items, move.item, { as: 'skipped', reason: move.reason }, at);
    case 'carry':
      return marked(run, items, move.item, { as: 'carried' }, at);
    case 'unmark':
      return marked(run, items, move.item, undefined, at);
    case 'add-minute':
      return { added: { ...run.added, [move.item]: (run.added[move.item] ?? 0) + 1 } };
    case 'take-over':
      return heldBy(mover);
    case 'give-helm':
      return heir ? heldBy(heir) : {};
  }
}

/**
 * The run after a move. Going on from an item that is not marked ticks it off. The same `op` twice is one move.
 * `items` are the ids of the agenda's items in order.
 */
export function movedRun(run: Run, items: readonly string[], move: Move, by: MoveBy): Run {
  if (run.ops.includes(by.op) || run.endedAt !== undefined) return run;
  return {
    ...run,
    ...changeOf(run, items, move, by),
    touchedAt: by.at.toISOString(),
    seq: run.seq + 1,
    ops: [...run.ops, by.op].slice(-REMEMBERED),
  };
}

/** Ends a run. The item on screen counts as done when it was opened and nothing else was said of it. */
export function endedRun(
  run: Run,
  items: readonly string[],
  ended: NonNullable<Run['ended']>,
  at: Date,
): Run {
  if (run.endedAt !== undefined) return run;
  const current = items[run.step];
  const marks =
    ended === 'finished' && current !== undefined && !run.marks[current]
      ? { ...run.marks, [current]: { as: 'done' as const } }
      : run.marks;
  return {
    ...run,
    marks,
    endedAt: at.toISOString(),
    ended,
    recap: ended === 'by-itself' ? 'waiting' : 'without',
    touchedAt: at.toISOString(),
    seq: run.seq + 1,
  };
}

/** A win told in it was shared: the recap may name it. */
export const withToldWin = (run: Run, win: string): Run => ({
  ...run,
  toldWins: [...(run.toldWins ?? []), win],
  seq: run.seq + 1,
});

/**
 * The role that holding the helm gives, in this run and nowhere else. It ends with a run that ended by itself, whose
 * recap is the managers' to post.
 */
export const rolesInRun = (run: Run | undefined, user: string): Role[] =>
  run !== undefined && run.driver === user && run.ended !== 'by-itself' ? ['driver'] : [];

export const isRecapTooLate = ({ endedAt }: Run, now: Date): boolean =>
  endedAt !== undefined && now.getTime() - Date.parse(endedAt) > RECAP_WAITS_HOURS * 3_600_000;

/** One that waited for a tap for a day was not posted. */
export const isRecapMissed = (run: Run, now: Date): boolean =>
  run.recap === 'waiting' && isRecapTooLate(run, now);

/** What was not reached, skipped or carried by hand, and so opens the next agenda. */
export const unfinishedOf = (run: Run, items: readonly string[]): string[] =>
  items.filter((item) => run.marks[item] === undefined || run.marks[item]?.as === 'carried');
