import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod/v4';
import { entityOf, rowOf } from './azure-cells.ts';
import { isMissing, storeErrorOf } from './azure-faults.ts';
import { removeUnderEtag, submitWrites } from './azure-transaction.ts';
import { checkCommit, checkKey, checkPartition, LIMITS } from './table-limits.ts';
import {
  type Page,
  type RangeQuery,
  type Row,
  type RowKey,
  StoreError,
  type Table,
  type Write,
} from './table.ts';

/** One for each way a request may be repeated. */
export interface AzureClients {
  /** Never repeats: the second try of an insertion whose answer was lost would be told 409 for its own row. */
  writing: TableClient;
  /** Repeats a little. */
  reading: TableClient;
}

export class AzureTable implements Table {
  constructor(
    private readonly clients: AzureClients,
    /** Absolute, for each call. After it the outcome of a write is not known. */
    private readonly deadlineMs: number,
  ) {
    removeUnderEtag(clients.writing);
  }

  async get(key: RowKey): Promise<Row | undefined> {
    checkKey(key);
    try {
      const entity = await this.#within((abortSignal) =>
        this.clients.reading.getEntity<Record<string, unknown>>(key.partition, key.row, { abortSignal }),
      );
      return rowOf(entity);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async commit(partition: string, writes: Write[]): Promise<string[]> {
    checkCommit(partition, writes);
    return this.#within(async (abortSignal) => {
      const [only, ...others] = writes;
      if (only && others.length === 0)
        return [await writeOne(this.clients.writing, partition, only, abortSignal)];
      return submitWrites(this.clients.writing, partition, writes, abortSignal);
    });
  }

  async page(query: RangeQuery): Promise<Page> {
    checkPartition(query.partition);
    checkContinuation(query.continuation);
    const { partition, from, to, limit = LIMITS.pageRows, continuation } = query;
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
    const { value } = await this.#within((abortSignal) =>
      this.clients.reading
        .listEntities<Record<string, unknown>>({ queryOptions: { filter }, abortSignal })
        .byPage({ continuationToken: continuation, maxPageSize: Math.min(limit, LIMITS.pageRows) })
        .next(),
    );
    if (!value) return { rows: [] };
    const rows = value.map(rowOf);
    return value.continuationToken ? { rows, continuation: value.continuationToken } : { rows };
  }

  async #within<Answer>(request: (abortSignal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    try {
      return await request(AbortSignal.timeout(this.deadlineMs));
    } catch (error) {
      throw storeErrorOf(error);
    }
  }
}

const continuationSchema = z.object({ nextPartitionKey: z.string(), nextRowKey: z.string().optional() });

/** A continuation may have come a long way. What the client did not make it cannot read, and says so in its own errors. */
function checkContinuation(continuation: string | undefined): void {
  if (continuation === undefined) return;
  try {
    continuationSchema.parse(JSON.parse(Buffer.from(continuation, 'base64').toString('latin1')));
  } catch {
    throw new StoreError('invalid-key', 'the continuation is none');
  }
}

async function writeOne(
  client: TableClient,
  partition: string,
  write: Write,
  abortSignal: AbortSignal,
): Promise<string> {
  if (write.do === 'remove') {
    await client.deleteEntity(partition, write.row, { etag: write.etag, abortSignal });
    return '';
  }
  const entity = entityOf(partition, write.row, write.cells);
  const { etag } =
    write.do === 'insert'
      ? await client.createEntity(entity, { abortSignal })
      : write.do === 'put'
        ? await client.upsertEntity(entity, 'Replace', { abortSignal })
        : await client.updateEntity(entity, 'Replace', { etag: write.etag, abortSignal });
  return etag ?? '';
}
