import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiBench, newApiBench } from './api.fixture.ts';
import { sendRaw } from './raw-request.fixture.ts';

const PAGE = '<!doctype html><title>Tab</title>';
const SCRIPT = 'export const words = "a script of the tab";'.repeat(40);
let bench: ApiBench;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tab-'));
  const tab = join(folder, 'tab');
  await mkdir(join(tab, 'assets'), { recursive: true });
  const files = {
    'index.html': PAGE,
    'assets/index-a1b2c3.js': SCRIPT,
    'assets/style-a1b2c3.css': 'body{margin:0}',
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(tab, name), text);
    await writeFile(join(tab, `${name}.gz`), gzipSync(text));
    await writeFile(join(tab, `${name}.br`), brotliCompressSync(text));
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  bench = await newApiBench({ tabFolder: tab });
});
afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

/** As it comes over the wire, still packed. */
function packed(
  path: string,
  encodings: string,
): Promise<{ headers: NodeJS.Dict<string | string[]>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    request(`${bench.address}${path}`, { headers: { 'accept-encoding': encodings } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}
const get = (path: string, headers?: Record<string, string>) =>
  bench.call(undefined, 'GET', path, { headers });

test('the page is asked for each time, under every address it has', async () => {
  for (const path of ['/tab/', '/tab/?surface=personal&page=%2Fwins', '/tab/index.html', '/tab/index']) {
    const page = await get(path);
    expect([page.status, page.text]).toEqual([200, PAGE]);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  }
  const etag = (await get('/tab/')).headers.get('etag') ?? '';
  expect((await get('/tab/', { 'if-none-match': etag })).status).toBe(304);
});

test('files with a hash in their name are kept for ever', async () => {
  const script = await get('/tab/assets/index-a1b2c3.js');
  expect([script.status, script.text]).toEqual([200, SCRIPT]);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
});

test('files come as small as the browser can read, and still as what they are', async () => {
  const types = {
    '/tab/assets/index-a1b2c3.js': /^text\/javascript/,
    '/tab/assets/style-a1b2c3.css': /^text\/css/,
    '/tab/': /^text\/html/,
  };
  for (const [path, type] of Object.entries(types)) {
    for (const [asked, given] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const { headers } = await packed(path, asked);
      expect([path, headers['content-encoding']]).toEqual([path, given]);
      expect(headers['content-type']).toMatch(type);
      expect(headers.vary).toBe('Accept-Encoding');
    }
  }
  expect((await packed('/tab/assets/index-a1b2c3.js', 'br')).bytes.length).toBeLessThan(SCRIPT.length / 4);
});

test('nothing outside the folder is served, however it is asked for', async () => {
  const probes = [
    '/tab/../secret.txt',
    '/tab/..%2fsecret.txt',
    '/tab/%2e%2e/secret.txt',
    '/tab/%2e%2e%2fsecret.txt',
  ];
  const more = [
    '/tab/..\\secret.txt',
    '/tab/..%5csecret.txt',
    '/tab//../../secret.txt',
    '/tab/assets/../../secret.txt',
  ];
  const deep = [
    '/tab/%252e%252e/secret.txt',
    '/tab/....//secret.txt',
    '/tab//etc/passwd',
    '/tab/%00',
    '/tab/index.html%00.js',
    '/tab/%zz',
  ];
  for (const path of [...probes, ...more, ...deep]) {
    const answer = await sendRaw(bench.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect([path, answer.slice(0, 12)]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 40[04]$/)]);
    expect(answer).not.toMatch(/secret$|root:/);
  }
});

test('a file that is not there is a problem like any other, and so is every other method', async () => {
  for (const [method, path] of [
    ['GET', '/tab/nothing.js'],
    ['GET', '/tab'],
    ['GET', '/tab/assets/'],
    ['POST', '/tab/'],
    ['DELETE', '/tab/index.html'],
  ] as const) {
    const answer = await bench.call(undefined, method, path);
    expect([path, answer.status, answer.body?.code]).toEqual([path, 404, 'not-found']);
  }
});

test('parts of a file are not cut out, also when the part makes no sense', async () => {
  for (const range of ['bytes=0-3', 'bytes=10-5', 'bytes=99999-', 'bytes=a-b', 'lines=1-2']) {
    const answer = await get('/tab/', { range });
    expect([range, answer.status, answer.text]).toEqual([range, 200, PAGE]);
  }
});

test('the page may be framed by Teams and runs no script but its own', async () => {
  const { headers } = await get('/tab/');
  expect(headers.get('content-security-policy')).toMatch(
    /script-src 'self';.*frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft/,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBeNull();
});
