import { ApiProblem } from './api.ts';
import { shared } from './shared.ts';

/** What is known of one reading. Replaced as a whole when anything of it changes. */
export interface Known<Data> {
  data: Data | undefined;
  etag: string | undefined;
  /** Why the last reading failed. The data of the one before stays. */
  problem: ApiProblem | undefined;
}

/** Asks the server; undefined means that nothing changed since `etag`. */
export type Reader = (
  etag: string | undefined,
) => Promise<{ data: unknown; etag: string | undefined } | undefined>;

interface Slot {
  known: Known<unknown>;
  readAt: number;
  reading: Promise<void> | undefined;
  /** Counts what was written from here, so that an answer asked for before does not undo it. */
  writes: number;
  listeners: Set<() => void>;
}

const TRIES = 3;
const NOTHING: Known<never> = { data: undefined, etag: undefined, problem: undefined };

interface Clock {
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * The answers of this frame by key, shared by all who read the same. A small store of our own: the library for it is a
 * tenth of the tab's first load, and knows neither ETag nor 304.
 */
export function newAnswers({ now, wait }: Clock) {
  const slots = new Map<string, Slot>();

  function slotOf(key: string): Slot {
    const slot = slots.get(key) ?? {
      known: NOTHING,
      readAt: 0,
      reading: undefined,
      writes: 0,
      listeners: new Set(),
    };
    slots.set(key, slot);
    return slot;
  }

  function put(slot: Slot, known: Known<unknown>): void {
    slot.known = known;
    slot.listeners.forEach((listener) => listener());
  }

  /** Tried again when nobody answered; a refusal is told at once. */
  async function ask(slot: Slot, reader: Reader): ReturnType<Reader> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await reader(slot.known.etag);
      } catch (failure) {
        if (!(failure instanceof ApiProblem) || !failure.isPassing || tried === TRIES) throw failure;
        await wait(200 * 2 ** tried);
      }
    }
  }

  async function readInto(slot: Slot, reader: Reader): Promise<void> {
    const { writes } = slot;
    try {
      const answer = await ask(slot, reader);
      slot.readAt = now();
      if (slot.writes !== writes) return;
      if (answer)
        put(slot, { data: shared(slot.known.data, answer.data), etag: answer.etag, problem: undefined });
      else if (slot.known.problem) put(slot, { ...slot.known, problem: undefined });
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      put(slot, { ...slot.known, problem: failure });
    } finally {
      slot.reading = undefined;
    }
  }

  const write = (slot: Slot, known: Known<unknown>) => {
    slot.writes += 1;
    put(slot, known);
  };

  return {
    /** A key names its route or its use, so what it holds is of that type: the one place that says so. */
    known: <Data>(key: string): Known<Data> => (slots.get(key)?.known ?? NOTHING) as Known<Data>,

    subscribe(key: string, listener: () => void): () => void {
      const { listeners } = slotOf(key);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Two who ask at the same time get one answer. */
    read(key: string, reader: Reader): Promise<void> {
      const slot = slotOf(key);
      return (slot.reading ??= readInto(slot, reader));
    },

    isOlderThan: (key: string, milliseconds: number): boolean => now() - slotOf(key).readAt > milliseconds,

    keep: (key: string, answer: { data: unknown; etag: string | undefined }) =>
      write(slotOf(key), { ...answer, problem: undefined }),

    /** Changes data that is there, everywhere or under one key. Without its ETag the next reading brings the server's own. */
    change(to: (data: unknown) => unknown, only?: string): void {
      for (const [key, slot] of slots) {
        const { data } = slot.known;
        if (data === undefined || (only !== undefined && only !== key)) continue;
        const next = to(data);
        if (next !== data) write(slot, { ...slot.known, data: next, etag: undefined });
      }
    },

    /** Marks readings as old. Gives the keys that somebody looks at now. */
    expire: (isMeant: (key: string) => boolean): string[] =>
      [...slots]
        .filter(([key]) => isMeant(key))
        .filter(([, slot]) => {
          slot.readAt = 0;
          return slot.listeners.size > 0;
        })
        .map(([key]) => key),
  };
}
