import { Crashed, type Fault, type FaultPlan, type StoreCall } from './fault-plan.ts';
import { MemoryPartition } from './memory-partition.ts';
import { checkCommit, checkKey, checkPartition, LIMITS } from './table-limits.ts';
import {
  type Page,
  type RangeQuery,
  type Row,
  StoreError,
  type Table,
  type TableName,
  type Tables,
} from './table.ts';

export interface MemoryOptions {
  faults?: FaultPlan;
  /** Between 0 and 1, seeded. With it some pages come short or empty, as the service's do; without it none. */
  random?: () => number;
  /** Rows a page when the query asks for no fewer; never more than 1,000. */
  pageSize?: number;
  /** Awaited before each call: latency, or the scheduler of a simulation. */
  latency?: (call: StoreCall) => Promise<void>;
}

/** What was asked of the storage so far. A commit is one transaction whatever it writes, a page one whatever it reads. */
export interface StoreCounts {
  transactions: number;
  rowsWritten: number;
  rowsRead: number;
}

/** Shared by all tables of one set. */
interface Shelf {
  options: MemoryOptions;
  counts: StoreCounts;
  calls: number;
  etags: number;
}

/** A continuation names the next row. After an empty page it says so, and the next page is not empty: reading goes on. */
const AFTER_EMPTY = 'e';
const AFTER_ROWS = 'r';

class MemoryTable implements Table {
  readonly #partitions = new Map<string, MemoryPartition>();

  constructor(
    private readonly name: TableName,
    private readonly shelf: Shelf,
  ) {}

  async get(key: { partition: string; row: string }): Promise<Row | undefined> {
    checkKey(key);
    return this.#answering('get', key.partition, () => {
      const row = this.#partitions.get(key.partition)?.get(key.row);
      if (row) this.shelf.counts.rowsRead += 1;
      return row;
    });
  }

  async commit(partition: string, writes: Parameters<Table['commit']>[1]): Promise<string[]> {
    checkCommit(partition, writes);
    return this.#answering('commit', partition, () => {
      const etags = this.#partitionOf(partition).commit(writes);
      this.shelf.counts.rowsWritten += writes.length;
      return etags;
    });
  }

  async page(query: RangeQuery): Promise<Page> {
    checkPartition(query.partition);
    return this.#answering('page', query.partition, () => {
      checkContinuation(query);
      const from = query.continuation?.slice(1) ?? query.from;
      const size = this.#sizeOf(query);
      const found = this.#partitions.get(query.partition)?.range(from, query.to, size + 1) ?? [];
      const rows = found.slice(0, size);
      const next = found[size];
      this.shelf.counts.rowsRead += rows.length;
      return next ? { rows, continuation: (size === 0 ? AFTER_EMPTY : AFTER_ROWS) + next.row } : { rows };
    });
  }

  allRows(): Row[] {
    return [...this.#partitions.values()].flatMap((partition) => partition.all());
  }

  #partitionOf(name: string): MemoryPartition {
    const known = this.#partitions.get(name);
    if (known) return known;
    const made = new MemoryPartition(name, () => `W/"${++this.shelf.etags}"`);
    this.#partitions.set(name, made);
    return made;
  }

  #sizeOf(query: RangeQuery): number {
    const { random, pageSize = LIMITS.pageRows } = this.shelf.options;
    const size = Math.min(query.limit ?? pageSize, pageSize, LIMITS.pageRows);
    if (!random || random() >= 0.25) return size;
    return query.continuation?.startsWith(AFTER_EMPTY) ? 1 : Math.floor(random() * size);
  }

  async #answering<Answer>(op: StoreCall['op'], partition: string, act: () => Answer): Promise<Answer> {
    const call = { table: this.name, op, partition, nth: ++this.shelf.calls };
    this.shelf.counts.transactions += 1;
    await this.shelf.options.latency?.(call);
    const fault = this.shelf.options.faults?.(call) ?? 'none';
    failAt('before', fault, call);
    const answer = act();
    failAt('after', fault, call);
    return answer;
  }
}

/** A continuation may have come a long way. One that no page of this range gave is refused, as the service does. */
function checkContinuation({ continuation, from, to }: RangeQuery): void {
  if (continuation === undefined) return;
  const row = continuation.slice(1);
  const isOurs = continuation.startsWith(AFTER_EMPTY) || continuation.startsWith(AFTER_ROWS);
  if (!isOurs || row < from || row >= to) throw new StoreError('invalid-key', 'the continuation is none');
}

function failAt(point: 'before' | 'after', fault: Fault, call: StoreCall): void {
  if (fault === `crash-${point}`) throw new Crashed(call);
  if (fault === point)
    throw new StoreError('unavailable', `call ${call.nth} on ${call.table} was not answered`);
}

export interface MemoryTables extends Tables {
  counts: StoreCounts;
  /** Every row of a table, partition after partition; not counted, and no part of the port. */
  allRows(name: TableName): Row[];
}

/** The storage in memory: the ordered twin of `azure-table.ts`, with counts, short pages and faults. */
export function newMemoryTables(options: MemoryOptions = {}): MemoryTables {
  const counts: StoreCounts = { transactions: 0, rowsWritten: 0, rowsRead: 0 };
  const shelf: Shelf = { options, counts, calls: 0, etags: 0 };
  const table = (name: TableName) => new MemoryTable(name, shelf);
  const tables = {
    team: table('team'),
    agg: table('agg'),
    person: table('person'),
    org: table('org'),
    playbook: table('playbook'),
    job: table('job'),
    delivery: table('delivery'),
    dirty: table('dirty'),
    audit: table('audit'),
  };
  return { ...tables, counts, allRows: (name) => tables[name].allRows() };
}
