import { useState } from 'react';

/** One change of the page: a use case or a department's weeks. */
export interface Change {
  key: string;
  rev: number;
  stop?: 'archived' | 'faults' | 'beneath' | undefined;
}

/** What is chosen, each as it was seen: one that has changed since is no longer chosen. */
export function useChosen(changes: readonly Change[]) {
  const [revs, setRevs] = useState<ReadonlyMap<string, number>>(new Map());
  const isChosen = ({ key, rev, stop }: Change): boolean => stop === undefined && revs.get(key) === rev;
  const possible = changes.filter(({ stop }) => stop === undefined);
  function choose(change: Change, chosen: boolean): void {
    const next = new Map(revs);
    if (chosen) next.set(change.key, change.rev);
    else next.delete(change.key);
    setRevs(next);
  }
  return {
    isChosen,
    choose,
    chosen: possible.filter(isChosen),
    /** Chosen once, and changed by somebody since. */
    moved: changes.filter((change) => revs.has(change.key) && !isChosen(change)),
    hasMore: !possible.every(isChosen),
    chooseAll: () => setRevs(new Map(possible.map(({ key, rev }) => [key, rev]))),
  };
}
