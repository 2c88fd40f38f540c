/** What became of one try to send. `later` means that nobody answered; it is safe to repeat. */
export type Sent = 'done' | 'later';

export interface SendQueue<Entry> {
  add: (entry: Entry) => void;
  /** Tries the first one at once, as when the connection is back. */
  hurry: () => void;
  /** What was not yet answered, oldest first. The same array until it changes. */
  waiting: () => readonly Entry[];
  /** Whether the last try found nobody. */
  isCutOff: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

interface Options<Entry> {
  /** Settles `later` when nobody answered. A refusal is the sender's to tell; it settles `done`. */
  send: (entry: Entry) => Promise<Sent>;
  /** Runs something after a while and gives a way to call it off. */
  after: (milliseconds: number, run: () => void) => () => void;
  /** What an earlier page left unsent; `hurry` sends it. */
  kept?: readonly Entry[];
  /** Told what waits whenever that changes. */
  keep?: (entries: readonly Entry[]) => void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 8_000;

/**
 * Sends entries one after the other, in the order they were made: what happened first in the room is first on the
 * server. Each entry carries its own opId, so a repeat after a lost answer is the same act.
 */
export function newSendQueue<Entry>({ send, after, kept = [], keep }: Options<Entry>): SendQueue<Entry> {
  let entries = kept;
  let cutOff = false;
  let isSending = false;
  let wait = FIRST_WAIT;
  let callOff: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    keep?.(entries);
    listeners.forEach((listener) => listener());
  };

  async function sendNext(): Promise<void> {
    const first = entries[0];
    if (first === undefined || isSending) return;
    isSending = true;
    const sent = await send(first);
    isSending = false;
    cutOff = sent === 'later';
    if (cutOff) {
      callOff = after(wait, () => void sendNext());
      wait = Math.min(wait * 2, LONGEST_WAIT);
    } else {
      wait = FIRST_WAIT;
      entries = entries.slice(1);
    }
    tell();
    if (!cutOff) void sendNext();
  }

  return {
    add: (entry) => {
      entries = [...entries, entry];
      tell();
      if (!cutOff) void sendNext();
    },
    hurry: () => {
      callOff?.();
      void sendNext();
    },
    waiting: () => entries,
    isCutOff: () => cutOff,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
