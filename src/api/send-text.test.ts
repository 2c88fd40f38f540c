import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMe } from '../contract/person.ts';
import { readPlaybook } from '../contract/playbook.ts';
import { type ApiBench, newApiBench } from './api.fixture.ts';

let bench: ApiBench;
beforeAll(async () => void (bench = await newApiBench()));
afterAll(() => bench.close());

interface Received {
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
}

/** As the bytes come over the line; `fetch` would unpack them. */
async function received(path: string, encodings?: string): Promise<Received> {
  const headers = {
    authorization: `Bearer ${await bench.tokenOf('eva')}`,
    ...(encodings !== undefined && { 'accept-encoding': encodings }),
  };
  return new Promise((resolve, reject) => {
    request(`${bench.address}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

test('a long answer is sent compressed to a browser, and says the same', async () => {
  const [plain, packed] = [await received(readPlaybook.path), await received(readPlaybook.path, 'gzip, br')];
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
  expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString());
  expect(packed.headers.etag).toBe(plain.headers.etag);
});

test.each(['identity', 'br', 'gzip;q=0', ''])('who takes %j is sent it as it is', async (encodings) => {
  const { bytes, headers } = await received(readPlaybook.path, encodings);
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(bytes.toString())).toHaveProperty('version');
});

test('a short answer is not worth compressing', async () => {
  expect((await received(readMe.path, 'gzip')).headers['content-encoding']).toBeUndefined();
});
