export interface Ending {
  /** What has to end with the demo. Something that begins while all ends is ended at once. */
  add(stop: () => Promise<void>): Promise<void>;
  /** Ends everything, the last begun first: the server before the storage it writes to. */
  all(): Promise<void>;
  hasBegun(): boolean;
}

/** Whatever ends the demo, Ctrl+C in the midst of its start or a port that is taken, leaves no process behind. */
export function newEnding(): Ending {
  const stops: (() => Promise<void>)[] = [];
  const state = { hasBegun: false };
  return {
    add: async (stop) => {
      if (state.hasBegun) await stop();
      else stops.push(stop);
    },
    all: async () => {
      state.hasBegun = true;
      for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
    },
    hasBegun: () => state.hasBegun,
  };
}
