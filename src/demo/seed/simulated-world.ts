import { ulid } from 'ulid';
import type { Place } from '../../domain/team/team.ts';
import type { Message } from '../../flows/messages.ts';
import type { Directory, Log, Sent, World } from '../../flows/ports.ts';
import { type MemoryTables, newMemoryTables } from '../../store/memory-table.ts';
import { newSeededRandom } from './seeded-random.ts';

export interface SimulationOptions {
  start: Date;
  seed?: number;
  tenant?: string;
  tables?: MemoryTables;
  /** Owners by team. */
  owners?: ReadonlyMap<string, readonly string[]>;
  /** Application roles by person. */
  roles?: ReadonlyMap<string, { isEditor: boolean; isAdmin: boolean }>;
  /** What becomes of the nth card that is sent; all arrive unless it says otherwise. */
  sends?: (nth: number) => Sent;
}

export interface SentCard {
  /** The activity of the card that was drawn anew, where it was not a new one. */
  updated?: string;
  place: Place;
  /** Absent where a card was taken away. */
  message?: Message;
  at: Date;
}

export interface LogLine {
  level: keyof Log;
  facts: Record<string, unknown>;
  text: string;
}

/** A world in which nothing happens by itself: time is set, ids and chance come from a seed, cards are kept. */
export interface SimulatedWorld extends World {
  tables: MemoryTables;
  setClock(at: Date): void;
  /** Does what was put off until after the answer, and what that puts off in turn. */
  settle(): Promise<void>;
  cards: SentCard[];
  lines: LogLine[];
}

const directoryOf = ({ owners, roles }: SimulationOptions): Directory => ({
  ownersOf: (team) => Promise.resolve(owners?.get(team) ?? []),
  rolesOf: (user) => Promise.resolve(roles?.get(user) ?? { isEditor: false, isAdmin: false }),
});

const logInto = (lines: LogLine[]): Log => ({
  info: (facts, text) => void lines.push({ level: 'info', facts, text }),
  warn: (facts, text) => void lines.push({ level: 'warn', facts, text }),
  error: (facts, text) => void lines.push({ level: 'error', facts, text }),
});

/** The twin of everything outside, over the storage in memory: two worlds with the same options live the same life. */
export function newSimulatedWorld(options: SimulationOptions): SimulatedWorld {
  const random = newSeededRandom(options.seed ?? 1);
  const cards: SentCard[] = [];
  const lines: LogLine[] = [];
  const log = logInto(lines);
  const later: (() => Promise<void>)[] = [];
  let now = options.start;

  function send(card: Omit<SentCard, 'at'>): Promise<Sent> {
    const nth = cards.push({ ...card, at: now });
    return Promise.resolve(options.sends?.(nth) ?? { is: 'sent', activity: card.updated ?? `card-${nth}` });
  }

  return {
    tenant: options.tenant ?? 'tenant-1',
    tables: options.tables ?? newMemoryTables(),
    clock: () => now,
    setClock: (at) => void (now = at),
    newId: () => ulid(now.getTime(), random),
    random,
    // The clock is moved by whoever tells the story, so waiting for another try takes no time.
    wait: () => Promise.resolve(),
    connector: {
      post: (place, message) => send({ place, message }),
      update: (place, activity, message) => send({ updated: activity, place, message }),
      remove: (place, activity) => send({ updated: activity, place }),
    },
    directory: directoryOf(options),
    log,
    after: (task) => void later.push(task),
    async settle() {
      for (let task = later.shift(); task; task = later.shift()) {
        await task().catch((error: unknown) =>
          log.error({ error: String(error) }, 'a task after the answer failed'),
        );
      }
    },
    cards,
    lines,
  };
}
