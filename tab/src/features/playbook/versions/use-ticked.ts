import { useState } from 'react';
import { searchWithTicked, ticked, type Ticked, tickedIn } from './ticked.ts';

/** What is ticked lives in the address: a reload, a link and the back button keep it. */
export function useTicked() {
  const [versions, setVersions] = useState<Ticked>(() => tickedIn(window.location.search));
  function tick(version: number): void {
    const next = ticked(versions, version);
    setVersions(next);
    const { hash, pathname, search } = window.location;
    const address = `${pathname}${searchWithTicked(search, next)}${hash}`;
    window.history.replaceState(window.history.state, '', address);
  }
  return [versions, tick] as const;
}
