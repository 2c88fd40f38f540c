import { AsyncLocalStorage } from 'node:async_hooks';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { entityOf } from './azure-cells.ts';
import type { Write } from './table.ts';

const removalEtags = new AsyncLocalStorage<readonly string[]>();

function actionOf(partition: string, write: Write): TransactionAction {
  switch (write.do) {
    case 'insert':
      return ['create', entityOf(partition, write.row, write.cells)];
    case 'replace':
      return ['update', entityOf(partition, write.row, write.cells), 'Replace', { etag: write.etag }];
    case 'put':
      return ['upsert', entityOf(partition, write.row, write.cells), 'Replace'];
    case 'remove':
      return ['delete', { partitionKey: partition, rowKey: write.row }];
  }
}

/** The batch with each removal's ETag in place of the client's `*`. */
function withRemovalEtags(body: string, etags: readonly string[]): string {
  const boundary = /boundary=(changeset_[0-9a-f-]+)/i.exec(body)?.[1];
  if (!boundary) throw new Error('the transaction has no boundary');
  const left = [...etags];
  const parts = body.split(`--${boundary}`).map((part) => {
    const [, request = ''] = part.split('\r\n\r\n');
    if (!request.startsWith('DELETE ')) return part;
    if (!/^If-Match: \*$/im.test(request)) throw new Error('a removal of the transaction has no If-Match');
    const etag = left.shift() ?? '';
    return part.replace(/^If-Match: \*$/im, () => `If-Match: ${etag}`);
  });
  if (left.length > 0) throw new Error('not every removal was found in the transaction');
  return parts.join(`--${boundary}`);
}

/**
 * The client removes rows in a transaction whatever their ETag is: its `delete` action takes none. This puts the ETags into
 * the request, and fails before sending when it cannot.
 */
export function removeUnderEtag(client: TableClient): void {
  client.pipeline.addPolicy({
    name: 'removeUnderEtag',
    async sendRequest(request, next) {
      const etags = removalEtags.getStore();
      if (etags?.some((etag) => etag !== '*')) {
        if (typeof request.body !== 'string') throw new Error('the transaction is not text');
        request.body = withRemovalEtags(request.body, etags);
        request.headers.set('Content-Length', String(Buffer.byteLength(request.body)));
      }
      return next(request);
    },
  });
}

export async function submitWrites(
  client: TableClient,
  partition: string,
  writes: readonly Write[],
  abortSignal: AbortSignal,
): Promise<string[]> {
  const actions = writes.map((write) => actionOf(partition, write));
  const etags = writes.flatMap((write) => (write.do === 'remove' ? [write.etag] : []));
  const answer = await removalEtags.run(etags, () => client.submitTransaction(actions, { abortSignal }));
  return writes.map((_, index) => answer.subResponses[index]?.etag ?? '');
}
