import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Azurite, connectionStringOf, startAzurite } from '../../test/support/azurite.ts';
import { openAzureTables } from './open-azure-tables.ts';
import { describeTable } from './table-conformance.ts';
import type { Tables, Write } from './table.ts';

let azurite: Azurite;
let tables: Tables;

beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openAzureTables({
    connection: { connectionString: azurite.connectionString },
    prefix: 'conformance',
  });
}, 30_000);

afterAll(() => azurite.stop());

describeTable('azure', async () => tables.team);

const insert = (row: string): Write => ({ do: 'insert', row, cells: { text: 'private' } });

test('opening the tables twice is fine, and a prefix keeps them apart', async () => {
  const connection = { connectionString: azurite.connectionString };
  const again = await openAzureTables({ connection, prefix: 'conformance' });
  const apart = await openAzureTables({ connection, prefix: 'apart' });
  await tables.org.commit('p', [insert('a')]);
  expect(await again.org.get({ partition: 'p', row: 'a' })).toBeDefined();
  expect(await apart.org.get({ partition: 'p', row: 'a' })).toBeUndefined();
});

/** A storage that makes its tables and then answers as told. It keeps what it was asked. */
async function storageThat(
  answer: RequestListener,
): Promise<{ server: Server; tables: Tables; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url?.includes('/Tables'))
      return void response.writeHead(204).end();
    asked.push(`${request.method} ${request.url?.replace(/.*devstoreaccount1\//, '').split('?')[0]}`);
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const connection = { connectionString: connectionStringOf(port) };
  return { server, tables: await openAzureTables({ connection, deadlineMs: 600 }), asked };
}

const UNWELL: [string, RequestListener][] = [
  ['fails', (_, response) => response.writeHead(503).end()],
  ['is throttling', (_, response) => response.writeHead(429).end()],
  ['hangs up', (request) => request.socket.destroy()],
  ['says nothing', () => undefined],
];

test.each(UNWELL)(
  'when the storage %s, a write is sent once and its outcome is not known',
  async (_, answer) => {
    const { server, tables: unwell, asked } = await storageThat(answer);
    try {
      const started = performance.now();
      await expect(unwell.team.commit('p', [insert('a')])).rejects.toMatchObject({ fault: 'unavailable' });
      await expect(unwell.team.commit('p', [insert('a'), insert('b')])).rejects.toMatchObject({
        fault: 'unavailable',
      });
      expect(asked).toEqual(['POST team', 'POST $batch']);
      await expect(unwell.team.get({ partition: 'p', row: 'a' })).rejects.toMatchObject({
        fault: 'unavailable',
      });
      expect(performance.now() - started).toBeLessThan(4_000);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);

test('a read is tried again when the storage stumbles', async () => {
  let nth = 0;
  const { server, tables: stumbling } = await storageThat((_, response) => {
    nth += 1;
    if (nth === 1) return void response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ PartitionKey: 'p', RowKey: 'a', 'odata.etag': 'e', n: 1 }));
  });
  expect(await stumbling.team.get({ partition: 'p', row: 'a' })).toEqual({
    partition: 'p',
    row: 'a',
    etag: 'e',
    cells: { n: 1 },
  });
  server.closeAllConnections();
  server.close();
});

test('a refused identity is no answer about rows', async () => {
  const { server, tables: closed } = await storageThat((_, response) => response.writeHead(403).end());
  await expect(closed.team.commit('p', [insert('a')])).rejects.toMatchObject({
    statusCode: 403,
    name: 'RestError',
  });
  server.closeAllConnections();
  server.close();
});

test('the storage is never spoken to in the clear over a network', async () => {
  const connection = { connectionString: connectionStringOf(1).replace('127.0.0.1', 'storage.invalid') };
  await expect(openAzureTables({ connection, deadlineMs: 500 })).rejects.toThrow('allowInsecureConnection');
});
