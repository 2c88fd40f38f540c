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
let left:
  { scope: Scope; shelf: Shelf; words: string; scroll: number; focused: string | undefined } | undefined;

/** The tile that holds the keyboard's place: the one that is being opened. */
const focusedWin = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-win]')?.dataset.win;

/** Puts the keyboard and the screen reader on a win's own link, without moving the page. */
export const focusWin = (win: string): void =>
  document.querySelector<HTMLElement>(`[data-win="${CSS.escape(win)}"] a`)?.focus({ preventScroll: true });

/** What was chosen before, and the place on the page, when one comes back from a win. */
export function useGalleryPlace(usual: Scope) {
  const [scope, setScope] = useState(left?.scope ?? usual);
  const [shelf, setShelf] = useState(left?.shelf ?? NEWEST);
  const [words, setWords] = useState(left?.words ?? '');
  useLayoutEffect(() => {
    window.scrollTo(0, left?.scroll ?? 0);
    if (left?.focused !== undefined) focusWin(left.focused);
  }, []);
  // On leaving, while the page still has its length.
  useLayoutEffect(
    () => () => {
      left = { scope, shelf, words, scroll: window.scrollY, focused: focusedWin() };
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
