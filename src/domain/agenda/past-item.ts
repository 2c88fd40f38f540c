import type { Agenda } from './agenda.ts';

export type PastItemState = 'done' | 'skipped' | 'carried';

/** What became of an item of a segment that is over. */
export function itemStateOf({ channel, items, run, state }: Agenda, id: string): PastItemState {
  if (run) return run.marks[id]?.as ?? 'carried';
  if (!channel || state !== 'async') return 'skipped';
  const item = items.find((each) => each.id === id);
  const isRead = item?.kind === 'win' && items.find(({ kind }) => kind === 'win') === item;
  return item?.kind === 'use-case' || isRead ? 'done' : 'carried';
}
