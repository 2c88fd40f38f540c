import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(min-width: 900px)');

const listen = (changed: () => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether there is room for an aside. */
export const useIsWide = (): boolean => useSyncExternalStore(listen, () => query.matches);
