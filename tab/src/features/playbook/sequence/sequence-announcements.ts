import type { Announcements } from '@dnd-kit/core';
import { say } from '../../../lib/words.ts';
import { WEEKS } from './sequence-cells.ts';

export const rowId = (week: number): string => `week-${week}`;
export const weekOfRow = (id: unknown): number => WEEKS.find((week) => rowId(week) === id) ?? 0;

/** What is said aloud while a week is moved. */
export function announcementsOf(titleIn: (week: number) => string): Announcements {
  const words = (id: unknown) => ({ title: titleIn(weekOfRow(id)), week: weekOfRow(id) });
  const lifted = (id: unknown) => say('playbook:sequence-lifted', words(id));
  return {
    onDragStart: ({ active }) => lifted(active.id),
    // A lifted week is at once over its own place; another sentence there would take the word from "lifted".
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      if (over.id === active.id) return lifted(active.id);
      return say('playbook:sequence-over', { title: words(active.id).title, week: weekOfRow(over.id) });
    },
    onDragEnd: ({ active, over }) =>
      say('playbook:sequence-dropped', {
        title: words(active.id).title,
        week: weekOfRow((over ?? active).id),
      }),
    onDragCancel: ({ active }) => say('playbook:sequence-cancelled', words(active.id)),
  };
}
