import { useEffect, useSyncExternalStore } from 'react';

interface Kept<State> {
  state: () => State;
  subscribe: (listener: () => void) => () => void;
  saveNow: () => Promise<void>;
  open: () => void;
  leave: () => void;
}

/** What a keeper holds now. It saves on Ctrl+S, when the connection comes back, and once more when its page is left. */
export function useKeeper<State>(keeper: Kept<State>): State {
  useEffect(() => {
    keeper.open();
    const again = () => void keeper.saveNow();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      again();
    };
    window.addEventListener('online', again);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('keydown', onKey);
      keeper.leave();
    };
  }, [keeper]);
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}
