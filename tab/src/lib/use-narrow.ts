import { useSyncExternalStore } from 'react';
import { CRAMPED, NARROW } from './narrow.ts';

function watching(media: string) {
  const query = window.matchMedia(media.replace('@media ', ''));
  const subscribe = (changed: () => void): (() => void) => {
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return { subscribe, matches: () => query.matches };
}
const narrow = watching(NARROW);
const cramped = watching(CRAMPED);

/** For what style sheets cannot do, such as leaving words out of a button. */
export const useNarrow = (): boolean => useSyncExternalStore(narrow.subscribe, narrow.matches);
export const useCramped = (): boolean => useSyncExternalStore(cramped.subscribe, cramped.matches);
