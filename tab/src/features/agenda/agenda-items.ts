import { AGENDA_LIMITS, type Suggestion } from '#contract/agenda.ts';
import type { AgendaItem, ItemView } from '#contract/agenda-view.ts';

type Items = readonly ItemView[];

export const movedTo = (items: Items, from: number, to: number): ItemView[] => {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return [...items];
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
};

export const without = (items: Items, id: string): ItemView[] => items.filter(({ item }) => item.id !== id);

export const withMinutes = (items: Items, id: string, minutes: number): ItemView[] =>
  items.map((view) =>
    view.item.id === id ? { ...view, item: { ...view.item, minutes: inRange(minutes) } } : view,
  );

const inRange = (minutes: number): number => Math.min(Math.max(minutes, 1), AGENDA_LIMITS.minutes);

/** Replaces in place: the item keeps its id, its minutes and its time already spent. */
export const withUseCase = (items: Items, id: string, { useCase, why }: Suggestion): ItemView[] =>
  items.map((view) =>
    view.item.id === id
      ? {
          item: {
            id,
            kind: 'use-case',
            minutes: view.item.minutes,
            useCase: useCase.id,
            title: useCase.title,
            again: false,
            why,
          },
          title: { say: 'agenda:title.text', with: { text: useCase.title } },
          updated: false,
        }
      : view,
  );

export const withTopic = (
  items: Items,
  topic: { id: string; title: string; minutes: number; by: string },
): ItemView[] => [
  ...items,
  {
    item: {
      id: topic.id,
      kind: 'topic',
      title: topic.title,
      minutes: inRange(topic.minutes),
      why: { say: 'agenda:why.topic', with: { name: topic.by } },
    },
    title: { say: 'agenda:title.text', with: { text: topic.title } },
    updated: false,
  },
];

export const minutesOf = (items: Items): number => items.reduce((sum, { item }) => sum + item.minutes, 0);

const subjectOf = (item: AgendaItem): string => {
  switch (item.kind) {
    case 'follow-up':
      return item.commitments.join();
    case 'win':
      return item.win;
    case 'use-case':
      return item.useCase;
    case 'pulse':
      return String(item.statement);
    case 'topic':
      return item.title;
  }
};

const isSameItem = (one: AgendaItem, other: AgendaItem): boolean =>
  one.id === other.id && one.minutes === other.minutes && subjectOf(one) === subjectOf(other);

/** Whether two lists say the same to a reader: same items, same order, same minutes. */
export const isSameList = (one: Items, other: Items): boolean =>
  one.length === other.length &&
  one.every((view, index) => {
    const against = other[index];
    return against !== undefined && isSameItem(view.item, against.item);
  });

export interface Difference {
  id: string;
  mine?: { view: ItemView; place: number };
  theirs?: { view: ItemView; place: number };
  isSame: boolean;
}

/**
 * Both lists beside each other, item by item, in the order of mine with what only they have at the end. An item that
 * merely follows one that was added or dropped has not moved: order is compared among the items both have.
 */
export function differencesOf(mine: Items, theirs: Items): Difference[] {
  const ids = [...new Set([...mine, ...theirs].map(({ item }) => item.id))];
  const inMine = idsIn(mine);
  const inTheirs = idsIn(theirs);
  const sharedOfMine = inMine.filter((id) => inTheirs.includes(id));
  const sharedOfTheirs = inTheirs.filter((id) => inMine.includes(id));
  return ids.map((id) => {
    const [one, other] = [placed(mine, id), placed(theirs, id)];
    const isInPlace = sharedOfMine.indexOf(id) === sharedOfTheirs.indexOf(id);
    const isSame =
      one !== undefined && other !== undefined && isInPlace && isSameItem(one.view.item, other.view.item);
    return { id, mine: one, theirs: other, isSame };
  });
}

const idsIn = (items: Items): string[] => items.map(({ item }) => item.id);

const placed = (items: Items, id: string) => {
  const place = items.findIndex(({ item }) => item.id === id);
  const view = items[place];
  return view && { view, place: place + 1 };
};
