import type { WinView } from '#contract/win.ts';
import { useState } from 'react';

/**
 * The wins to show when the server lists others: one that was just taken on stays where it is, so that no button changes
 * its win under the pointer. Others take the free places.
 */
export function staying(shown: readonly WinView[], listed: readonly WinView[]): readonly WinView[] {
  const kept = shown.flatMap((win) => listed.find(({ id }) => id === win.id) ?? (win.iAmTrying ? [win] : []));
  const fresh = listed.filter(({ id }) => !kept.some((win) => win.id === id));
  const next = [...kept, ...fresh].slice(0, Math.max(listed.length, kept.length));
  return next.length === shown.length && next.every((win, index) => win === shown[index]) ? shown : next;
}

export function useStaying(listed: readonly WinView[]): readonly WinView[] {
  const [shown, setShown] = useState(listed);
  const next = staying(shown, listed);
  if (next !== shown) setShown(next);
  return next;
}
