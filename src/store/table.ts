/**
 * The one storage port. Azure Table Storage is the model: rows with two keys, flat properties, an ETag each, and
 * transactions of up to 100 rows inside one partition. Adapters: `azure-table.ts` and the ordered twin `memory-table.ts`,
 * both under one conformance suite.
 */
export type Cell = string | number | boolean | undefined;
export type Cells = Record<string, Cell>;

export interface RowKey {
  partition: string;
  row: string;
}

export interface Row extends RowKey {
  /** Opaque; changes with each write of the row. */
  etag: string;
  cells: Cells;
}

export type Write =
  /** Fails with `exists` when the row is there. */
  | { do: 'insert'; row: string; cells: Cells }
  /** Replaces all cells when the row still has this ETag; else `stale` (also when the row is gone: `missing`). */
  | { do: 'replace'; row: string; cells: Cells; etag: string }
  /** Replaces or inserts, whatever was there. For derived rows only, never for facts. */
  | { do: 'put'; row: string; cells: Cells }
  /** Deletes when the row still has this ETag; `'*'` deletes whatever is there. */
  | { do: 'remove'; row: string; etag: string };

export interface RangeQuery {
  partition: string;
  /** First row key, inclusive. */
  from: string;
  /** Last row key, exclusive. */
  to: string;
  /** Rows a page; 1,000 at most. A page may be shorter, even empty, and still have a continuation. */
  limit?: number;
  continuation?: string;
}

export interface Page {
  rows: Row[];
  continuation?: string;
}

/**
 * What a write met. `exists`, `stale` and `missing` are answers about the rows; `unavailable` means that the outcome is
 * NOT KNOWN (lost answer, time-out, throttled after the deadline): read back before deciding.
 */
export type StoreFault = 'exists' | 'stale' | 'missing' | 'unavailable' | 'too-large' | 'invalid-key';

export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    message: string,
    /** In a transaction: the index of the write that failed, where the service tells. */
    readonly index?: number,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

export interface Table {
  get(key: RowKey): Promise<Row | undefined>;
  /** All or nothing, in one partition; 1 to 100 writes, each row once. Answers the new ETags, in order ('' for a removal). */
  commit(partition: string, writes: Write[]): Promise<string[]>;
  /** One page of a range, ordered by row key. */
  page(query: RangeQuery): Promise<Page>;
}

/** The tables of the product, by name. */
export const TABLE_NAMES = [
  'team',
  'agg',
  'person',
  'org',
  'playbook',
  'job',
  'delivery',
  'dirty',
  'audit',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
export type Tables = Record<TableName, Table>;

/** All rows of a range, page after page. For ranges that are bounded by nature. */
export async function* rowsOf(table: Table, query: RangeQuery): AsyncGenerator<Row> {
  let continuation = query.continuation;
  do {
    const page: Page = await table.page({ ...query, continuation });
    yield* page.rows;
    continuation = page.continuation;
  } while (continuation !== undefined);
}

export async function rangeOf(table: Table, query: RangeQuery): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(table, query)) rows.push(row);
  return rows;
}
