import { useSyncExternalStore } from 'react';
import { NARROW } from './narrow.ts';

const query = window.matchMedia(NARROW.replace('@media ', ''));

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** For what style sheets cannot do, such as leaving words out of a button. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
