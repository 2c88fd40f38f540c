import type { RunView } from '#contract/agenda-view.ts';
import type { Move } from '#contract/run.ts';
import type { PersonRef } from '#contract/common.ts';

type Marks = RunView['marks'];
type Mark = Marks[string];

/** A move that was made here, at an instant of the server's clock. */
export interface MadeMove {
  move: Move;
  at: string;
}

/**
 * What the run will look like once the server has heard of these moves, so that the timer and the ticks go on while
 * there is no connection. A forecast only: the next answer of the server replaces it.
 */
export const runAfter = (
  run: RunView,
  items: readonly string[],
  moves: readonly MadeMove[],
  me: PersonRef,
): RunView =>
  moves.reduce((before, { move, at }) => ({ ...before, ...changeOf(before, items, move, at, me) }), run);

function changeOf(
  run: RunView,
  items: readonly string[],
  move: Move,
  at: string,
  me: PersonRef,
): Partial<RunView> {
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
      return { driver: me, iDrive: true };
    // Who it is now, the server says by their name.
    case 'give-helm':
      return { iDrive: false };
  }
}

function wentTo(run: RunView, items: readonly string[], step: number, at: string): Partial<RunView> {
  const to = Math.min(step, items.length - 1);
  const leaving = items[run.step];
  if (to === run.step || leaving === undefined) return {};
  const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(run.stepStartedAt)) / 1000));
  const done: Marks = to > run.step && !run.marks[leaving] ? { [leaving]: { as: 'done' } } : {};
  return {
    step: to,
    stepStartedAt: at,
    spent: { ...run.spent, [leaving]: (run.spent[leaving] ?? 0) + seconds },
    marks: { ...run.marks, ...done },
  };
}

function marked(
  run: RunView,
  items: readonly string[],
  item: string,
  mark: Mark | undefined,
  at: string,
): Partial<RunView> {
  const { [item]: _former, ...others } = run.marks;
  const marks = mark ? { ...others, [item]: mark } : others;
  const leaves = items[run.step] === item && mark !== undefined && mark.as !== 'done';
  return { marks, ...(leaves ? wentTo({ ...run, marks }, items, run.step + 1, at) : {}) };
}
