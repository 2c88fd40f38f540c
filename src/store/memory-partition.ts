import { SortedKeys } from './sorted-keys.ts';
import { type Cells, type Row, StoreError, type Write } from './table.ts';

interface Kept {
  etag: string;
  cells: Cells;
}

const withoutGaps = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));

/** The rows of one partition in order; a commit takes all of its writes or none. */
export class MemoryPartition {
  readonly #rows = new Map<string, Kept>();
  readonly #keys = new SortedKeys();

  constructor(
    readonly name: string,
    private readonly newEtag: () => string,
  ) {}

  get(row: string): Row | undefined {
    const kept = this.#rows.get(row);
    return kept && { partition: this.name, row, etag: kept.etag, cells: { ...kept.cells } };
  }

  /** At most `limit` rows from `from` up to, not including, `to`. */
  range(from: string, to: string, limit: number): Row[] {
    const rows: Row[] = [];
    for (const key of this.#keys.from(from)) {
      if (key >= to || rows.length === limit) break;
      const row = this.get(key);
      if (row) rows.push(row);
    }
    return rows;
  }

  all(): Row[] {
    return [...this.#rows.keys()].sort().flatMap((key) => this.get(key) ?? []);
  }

  commit(writes: readonly Write[]): string[] {
    for (const [index, write] of writes.entries()) this.#check(write, index);
    return writes.map((write) => this.#apply(write));
  }

  #check(write: Write, index: number): void {
    const kept = this.#rows.get(write.row);
    if (write.do === 'put') return;
    if (write.do === 'insert') {
      if (kept) throw new StoreError('exists', 'the row exists', index);
      return;
    }
    if (!kept) throw new StoreError('missing', 'the row is missing', index);
    const anything = write.do === 'remove' && write.etag === '*';
    if (!anything && write.etag !== kept.etag) throw new StoreError('stale', 'the row has changed', index);
  }

  #apply(write: Write): string {
    if (write.do === 'remove') {
      this.#rows.delete(write.row);
      this.#keys.delete(write.row);
      return '';
    }
    const etag = this.newEtag();
    if (!this.#rows.has(write.row)) this.#keys.add(write.row);
    this.#rows.set(write.row, { etag, cells: withoutGaps(write.cells) });
    return etag;
  }
}
