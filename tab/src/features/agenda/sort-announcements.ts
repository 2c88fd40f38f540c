import type { Announcements } from '@dnd-kit/core';
import type { ItemView } from '#contract/agenda.ts';
import { say } from '../../lib/words.ts';
import { itemWords } from './item-words.ts';

/** What is said aloud while an item is moved. Places are counted from one, as people do. */
export function announcementsOf(items: readonly ItemView[], hasMoved: { current: boolean }): Announcements {
  const places = items.length;
  const placeOf = (id: unknown) => items.findIndex(({ item }) => item.id === id) + 1;
  const titleOf = (id: unknown) => {
    const found = items.find(({ item }) => item.id === id);
    return found ? itemWords(found.title) : '';
  };
  return {
    onDragStart: ({ active }) => {
      hasMoved.current = false;
      return say('agenda:drag.lifted', { title: titleOf(active.id), place: placeOf(active.id), places });
    },
    onDragOver: ({ active, over }) => {
      // A lifted item is at once over its own place; saying so would take the word from "lifted".
      if (!over || (over.id === active.id && !hasMoved.current)) return undefined;
      hasMoved.current = true;
      return say('agenda:drag.over', { title: titleOf(active.id), place: placeOf(over.id), places });
    },
    onDragEnd: ({ active, over }) =>
      say('agenda:drag.dropped', { title: titleOf(active.id), place: placeOf((over ?? active).id), places }),
    onDragCancel: ({ active }) =>
      say('agenda:drag.cancelled', { title: titleOf(active.id), place: placeOf(active.id) }),
  };
}
