import type { Page, RangeQuery, Row, RowKey, Table, Tables } from './table.ts';

/** Half as long as a screen that follows a running segment waits, so that everybody sees a change within two seconds. */
const FRESH_MS = 500;

/** What is read of one partition within half a second. */
interface Glance {
  since: number;
  rows: Map<string, Promise<Row | undefined>>;
  pages: Map<string, Promise<Page>>;
}

/** A table for showing only: whatever is asked of a partition within half a second is read once, for all who ask. */
class GlancedTable implements Table {
  /** The longest begun first. */
  readonly #glances = new Map<string, Glance>();

  constructor(
    private readonly table: Table,
    private readonly now: () => number,
  ) {}

  get(key: RowKey): Promise<Row | undefined> {
    return once(this.#glanceAt(key.partition).rows, key.row, () => this.table.get(key));
  }

  page(query: RangeQuery): Promise<Page> {
    return once(this.#glanceAt(query.partition).pages, JSON.stringify(query), () => this.table.page(query));
  }

  commit(): Promise<string[]> {
    throw new Error('a table for showing is not written to');
  }

  forget(partition: string): void {
    this.#glances.delete(partition);
  }

  #glanceAt(partition: string): Glance {
    const now = this.now();
    const found = this.#glances.get(partition);
    if (found && Math.abs(now - found.since) < FRESH_MS) return found;
    this.#forgetOld(now);
    const made: Glance = { since: now, rows: new Map(), pages: new Map() };
    this.#glances.delete(partition);
    this.#glances.set(partition, made);
    return made;
  }

  #forgetOld(now: number): void {
    for (const [partition, { since }] of this.#glances) {
      if (now - since < FRESH_MS) return;
      this.#glances.delete(partition);
    }
  }
}

function once<Answer>(
  kept: Map<string, Promise<Answer>>,
  key: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  const found = kept.get(key);
  if (found) return found;
  const answer = read();
  kept.set(key, answer);
  // What failed is asked again by the next.
  answer.catch(() => kept.delete(key));
  return answer;
}

interface Glancing {
  tables: Tables;
  team: GlancedTable;
}
const known = new WeakMap<Tables, Glancing>();

/**
 * The tables for screens that many people follow at once: what they show of a team may be half a second old when another
 * process wrote it. Whoever decides what to write reads the tables themselves.
 */
export function glancing(tables: Tables, clock: () => Date): Tables {
  const found = known.get(tables);
  if (found) return found.tables;
  const team = new GlancedTable(tables.team, () => clock().getTime());
  const made = { tables: { ...tables, team }, team };
  known.set(tables, made);
  return made.tables;
}

/** Own writes are shown at once: they make what was read of the partition before worthless. */
export const forgetGlance = (tables: Tables, partition: string): void =>
  known.get(tables)?.team.forget(partition);
