import type { Connector, Sent, World } from '../../src/flows/ports.ts';
import { Crashed, type Fault, type StoreCall } from '../../src/store/fault-plan.ts';
import { newMemoryTables } from '../../src/store/memory-table.ts';
import { type Table, TABLE_NAMES, type TableName, type Tables } from '../../src/store/table.ts';
import { newSimulatedWorld } from '../support/simulated-world.ts';
import type { Journal } from './journal.ts';
import type { Scheduler } from './scheduler.ts';

/** One life of a server process. After a crash every call of it fails, and what it had put off is lost. */
export interface Life {
  name: string;
  dead: boolean;
}

/** A card that reached the channel. */
export interface Arrival {
  about: string;
  activity: string;
  /** The conversation it went to. */
  to: string;
  /** Drawn anew, in place. */
  isUpdate: boolean;
  /** The wins that a digest or the card of a segment named as it was drawn. */
  names?: string[];
}

export interface Process {
  life: Life;
  world: World;
}

const crash = (nth: number): Crashed => new Crashed({ table: 'team', op: 'commit', partition: '', nth });

export interface Surroundings {
  scheduler: Scheduler;
  journal: Journal;
  random: () => number;
  clock: () => Date;
  owners: ReadonlyMap<string, readonly string[]>;
  /** Work after an answer, so that the round waits for it. */
  started: (work: Promise<void>) => void;
}

/** The storage that all processes share, and what makes it fail. */
export class Cluster {
  readonly arrivals: Arrival[] = [];
  readonly tables: Tables;
  failing = false;
  #caller: Life | undefined;
  readonly #callers = new Map<number, Life>();

  constructor(private readonly around: Surroundings) {
    this.tables = newMemoryTables({
      random: around.random,
      latency: (call) => this.#turn(call),
      faults: (call) => this.#fault(call),
    });
  }

  start(name: string): Process {
    const life: Life = { name, dead: false };
    const { clock, journal, owners, random, scheduler, started } = this.around;
    const base = newSimulatedWorld({ start: clock(), owners, seed: Math.floor(random() * 2 ** 31) });
    const world: World = {
      ...base,
      tables: this.#tablesOf(life),
      clock,
      random,
      newId: () => {
        base.setClock(clock());
        return base.newId();
      },
      wait: () => scheduler.turn(),
      connector: this.#connectorOf(life),
      after: (task) => {
        const quietly = (error: unknown) => journal.note(`${life.name} after the answer: ${String(error)}`);
        if (!life.dead) started(task().catch(quietly));
      },
    };
    return { life, world };
  }

  /** The same tables, each call marked with the process that makes it. */
  #tablesOf(life: Life): Tables {
    const marked = (table: Table): Table => {
      const as = <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
        this.#caller = life;
        return call();
      };
      return {
        get: (key) => {
          if (key.row.startsWith('dr|')) this.around.scheduler.back();
          return as(() => table.get(key));
        },
        commit: (partition, writes) => as(() => table.commit(partition, writes)),
        page: (query) => as(() => table.page(query)),
      };
    };
    const entries = TABLE_NAMES.map((name): [TableName, Table] => [name, marked(this.tables[name])]);
    return { ...this.tables, ...Object.fromEntries(entries) };
  }

  #turn(call: StoreCall): Promise<void> {
    if (this.#caller) this.#callers.set(call.nth, this.#caller);
    this.#caller = undefined;
    return this.around.scheduler.turn();
  }

  #fault(call: StoreCall): Fault {
    const life = this.#callers.get(call.nth);
    this.#callers.delete(call.nth);
    if (life?.dead) return 'crash-before';
    if (!this.failing || !life) return 'none';
    const fault = faultOf(this.around.random());
    if (fault === 'none') return fault;
    this.around.journal.note(`${life.name} ${fault} at ${call.op} on ${call.table} ${call.partition}`);
    if (fault.startsWith('crash')) life.dead = true;
    return fault;
  }

  #connectorOf(life: Life): Connector {
    const send = async (about: string, to: string, updated?: string, names?: string[]): Promise<Sent> => {
      await this.around.scheduler.turn();
      if (life.dead) throw crash(0);
      const chance = this.failing ? this.around.random() : 1;
      if (chance < 0.08) return { is: 'refused', retryAfterSeconds: 1, gone: false };
      if (chance < 0.12) return { is: 'unknown' };
      const activity = updated ?? `card-${this.arrivals.length + 1}`;
      this.arrivals.push({ about, activity, to, isUpdate: updated !== undefined, names });
      this.around.journal.note(`${life.name} card ${activity} about ${about} arrived`);
      if (chance < 0.16) return { is: 'unknown' };
      await this.around.scheduler.turn();
      if (life.dead) throw crash(0);
      return { is: 'sent', activity };
    };
    const aboutOf = (message: Parameters<Connector['post']>[1]): string => {
      if (message.kind === 'win') return `win ${message.win.win.id}`;
      // Each hiding is told once, and the same win may be hidden again.
      if (message.kind === 'hidden-win')
        return `hidden-win ${message.win.win.id} ${message.win.win.hidden?.at}`;
      if (message.kind === 'digest') return `digest ${message.digest.team} ${message.digest.week}`;
      if (message.kind === 'promotion') return `promotion ${message.seen.win.id}`;
      if (message.kind === 'author-news') return `author-news ${message.news.user} ${message.news.week}`;
      if (message.kind === 'told-win') return `told-win ${message.id}`;
      return `${message.kind} ${(message.kind === 'recap' ? message.recap.agenda : message.agenda).agenda.id}`;
    };
    const namesOf = (message: Parameters<Connector['post']>[1]) => {
      if (message.kind === 'digest') return message.digest.wins.map(({ seen }) => seen.win.id);
      const agenda = message.kind === 'recap' ? message.recap.agenda : 'agenda' in message && message.agenda;
      return agenda ? agenda.items.flatMap(({ win }) => win?.win.id ?? []) : undefined;
    };
    return {
      post: ({ conversation }, message) => send(aboutOf(message), conversation, undefined, namesOf(message)),
      update: ({ conversation }, activity, message) =>
        send(aboutOf(message), conversation, activity, namesOf(message)),
      remove: ({ conversation }, activity) => send('a removed card', conversation, activity),
    };
  }
}

function faultOf(chance: number): Fault {
  if (chance < 0.015) return 'before';
  if (chance < 0.03) return 'after';
  if (chance < 0.032) return 'crash-before';
  return chance < 0.034 ? 'crash-after' : 'none';
}
