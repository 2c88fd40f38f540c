import { setTimeout } from 'node:timers/promises';
import { untilOf } from '../../store/codec.ts';
import { type MemoryTables } from '../../store/memory-table.ts';
import { retryWrite } from '../../store/retry.ts';
import { type Row, TABLE_NAMES, type TableName, type Tables } from '../../store/table.ts';
import { LIMITS } from '../../store/table-limits.ts';
import { buildHistory } from './history.ts';
import { readMarker, writeMarker } from './seed-marker.ts';
import { readContent } from './supplied-content.ts';

export interface SeedOptions {
  /** Where the supplied playbook is; beside the sources unless it was moved with a build. */
  contentFolder?: URL;
  /** Where the bot's channel answers; the Playground on its usual port. */
  serviceUrl?: string;
}

export interface SeedReport {
  /** Whether this call seeded; otherwise it was done before. */
  seeded: boolean;
  /** When the history ends. */
  now: Date;
  rows: number;
  transactions: number;
}

/** Commits on their way at once. More make the emulator slower, not faster. */
const AT_ONCE = 6;

/**
 * Puts the demo organisation into the tables, unless it stands there whole. The marker is written before and after: a
 * seed that was broken off is done again for the same instant, so that it writes the same rows over those it left.
 */
export async function seedTables(target: Tables, now: Date, options: SeedOptions = {}): Promise<SeedReport> {
  const former = await readMarker(target);
  const end = former ? new Date(former.now) : now;
  if (former?.state === 'complete') return { seeded: false, now: end, rows: 0, transactions: 0 };
  await writeMarker(target, { state: 'begun', now: end.toISOString() });
  const content = await readContent(options.contentFolder);
  const { world } = await buildHistory(end, { content, serviceUrl: options.serviceUrl });
  const copied = await copyRows(world.tables, target, end);
  await writeMarker(target, { state: 'complete', now: end.toISOString() });
  return { seeded: true, now: end, ...copied };
}

interface Batch {
  table: TableName;
  partition: string;
  rows: Row[];
}

async function copyRows(
  from: MemoryTables,
  to: Tables,
  now: Date,
): Promise<{ rows: number; transactions: number }> {
  const batches = TABLE_NAMES.flatMap((table) => batchesOf(table, from.allRows(table), now));
  const left = [...batches];
  const copy = async () => {
    for (let batch = left.pop(); batch; batch = left.pop()) {
      const writes = batch.rows.map(({ cells, row }) => ({ do: 'put' as const, row, cells }));
      // Putting again is safe, so an answer that was lost is no reason to give up.
      const { partition, table } = batch;
      await retryWrite(() => to[table].commit(partition, writes), {
        tries: 4,
        random: Math.random,
        wait: (ms) => setTimeout(ms),
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copy));
  return { rows: batches.reduce((sum, { rows }) => sum + rows.length, 0), transactions: batches.length };
}

/** Rows partition by partition, as many as one transaction takes; without those that retention would have removed by now. */
function batchesOf(table: TableName, rows: Row[], now: Date): Batch[] {
  const partitions = new Map<string, Row[]>();
  for (const row of rows) {
    const until = untilOf(row);
    if (until !== undefined && new Date(until) < now) continue;
    partitions.set(row.partition, [...(partitions.get(row.partition) ?? []), row]);
  }
  return [...partitions].flatMap(([partition, kept]) => {
    const count = Math.ceil(kept.length / LIMITS.writes);
    return Array.from({ length: count }, (_, nth) => ({
      table,
      partition,
      rows: kept.slice(nth * LIMITS.writes, (nth + 1) * LIMITS.writes),
    }));
  });
}
