import type { Announcements } from '@dnd-kit/core';
import type { ItemView } from '#contract/agenda-view.ts';
import { phrase, say } from '../../lib/words.ts';

/** What is said aloud while an item is moved. Places are counted from one, as people do. */
export function announcementsOf(items: readonly ItemView[]): Announcements {
  const places = items.length;
  const placeOf = (id: unknown) => items.findIndex(({ item }) => item.id === id) + 1;
  const titleOf = (id: unknown) => {
    const found = items.find(({ item }) => item.id === id);
    return found ? phrase(found.title) : '';
  };
  const lifted = (id: unknown) =>
    say('agenda:drag.lifted', { title: titleOf(id), place: placeOf(id), places });
  return {
    onDragStart: ({ active }) => lifted(active.id),
    // A lifted item is at once over its own place; another sentence there would take the word from "lifted".
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      if (over.id === active.id) return lifted(active.id);
      return say('agenda:drag.over', { title: titleOf(active.id), place: placeOf(over.id), places });
    },
    onDragEnd: ({ active, over }) =>
      say('agenda:drag.dropped', { title: titleOf(active.id), place: placeOf((over ?? active).id), places }),
    onDragCancel: ({ active }) =>
      say('agenda:drag.cancelled', { title: titleOf(active.id), place: placeOf(active.id) }),
  };
}
