import type { Agenda } from '../../domain/agenda/agenda.ts';

export type ItemState = 'planned' | 'next' | 'now' | 'done' | 'skipped' | 'carried';

/** Where an item of an agenda stands, in a word. */
export function itemStateOf({ run, items, state }: Agenda, item: string): ItemState {
  const mark = run?.marks[item];
  if (mark) return mark.as;
  if (!run) return 'planned';
  if (state === 'ended') return 'carried';
  return items[run.step]?.id === item ? 'now' : 'next';
}
