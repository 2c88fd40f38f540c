import type { Announcements } from '@dnd-kit/core';
import type { ItemView } from '#contract/agenda.ts';
import { phrase, say } from '../../lib/words.ts';

/** What is said aloud while an item is moved. Places are counted from one, as people do. */
export function announcementsOf(items: readonly ItemView[]): Announcements {
  const places = items.length;
  const placeOf = (id: unknown) => items.findIndex(({ item }) => item.id === id) + 1;
  const titleOf = (id: unknown) => {
    const found = items.find(({ item }) => item.id === id);
    return found ? phrase(found.title) : '';
  };
  return {
    onDragStart: ({ active }) =>
      say('agenda:drag.lifted', { title: titleOf(active.id), place: placeOf(active.id), places }),
    onDragOver: ({ active, over }) =>
      over
        ? say('agenda:drag.over', { title: titleOf(active.id), place: placeOf(over.id), places })
        : undefined,
    onDragEnd: ({ active, over }) =>
      say('agenda:drag.dropped', { title: titleOf(active.id), place: placeOf((over ?? active).id), places }),
    onDragCancel: ({ active }) =>
      say('agenda:drag.cancelled', { title: titleOf(active.id), place: placeOf(active.id) }),
  };
}
