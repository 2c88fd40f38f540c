import type { Facet, Order } from '#contract/win.ts';
import { useLayoutEffect, useState } from 'react';

export interface Scope {
  of: 'mine' | 'everyone';
  team: string | undefined;
}

/** What of the gallery is shown, and in which order. */
export interface Shelf {
  among: 'all' | { by: Facet; value: string };
  order: Order;
}
const NEWEST: Shelf = { among: 'all', order: 'newest' };

export const keyOfShelf = ({ among, order }: Shelf): string =>
  `${order} ${among === 'all' ? 'all' : `${among.by} ${among.value}`}`;

/** Where somebody was in the gallery when they opened a win. Kept for this frame's life only. */
let left: { scope: Scope; shelf: Shelf; words: string; scroll: number } | undefined;

/** What was chosen before, and the place on the page, when one comes back from a win. */
export function useGalleryPlace(usual: Scope) {
  const [scope, setScope] = useState(left?.scope ?? usual);
  const [shelf, setShelf] = useState(left?.shelf ?? NEWEST);
  const [words, setWords] = useState(left?.words ?? '');
  useLayoutEffect(() => {
    window.scrollTo(0, left?.scroll ?? 0);
  }, []);
  // On leaving, while the page still has its length.
  useLayoutEffect(
    () => () => {
      left = { scope, shelf, words, scroll: window.scrollY };
    },
    [scope, shelf, words],
  );
  const chooseScope = (next: Scope) => {
    setScope(next);
    // A team's wins are all of its department, so there is nothing to choose from.
    if (next.of === 'mine' && shelf.among !== 'all' && shelf.among.by === 'department')
      setShelf({ ...shelf, among: 'all' });
  };
  return { scope, shelf, words, chooseScope, chooseShelf: setShelf, search: setWords };
}
