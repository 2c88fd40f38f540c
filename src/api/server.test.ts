import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type ApiBench, type BenchOptions, newApiBench, PAYROLL } from './api.fixture.ts';
import { newRateLimit } from './rate-limit.ts';
import { FRAME_ANCESTORS } from './security.ts';

let bench: ApiBench | undefined;
afterEach(() => bench?.close());
async function start(options?: BenchOptions): Promise<ApiBench> {
  bench = await newApiBench(options);
  return bench;
}

test('a healthy server says that it lives and is ready, to anybody and never from a cache', async () => {
  const { call } = await start();
  for (const path of ['/health/live', '/health/ready']) {
    const answer = await call(undefined, 'GET', path);
    expect([answer.status, answer.body, answer.headers.get('cache-control')]).toEqual([
      200,
      { status: 'ok' },
      'no-store',
    ]);
  }
});

test('without its storage it lives but is not ready', async () => {
  const state = { down: false };
  const { call } = await start({
    ready: () => (state.down ? Promise.reject(new Error('no storage')) : Promise.resolve(true)),
  });
  state.down = true;
  const answer = await call(undefined, 'GET', '/health/ready');
  expect([answer.status, answer.body]).toEqual([503, { status: 'unavailable' }]);
  expect((await call(undefined, 'GET', '/health/live')).status).toBe(200);
  state.down = false;
  expect((await call(undefined, 'GET', '/health/ready')).status).toBe(200);
});

test('a server that stops says so to whoever asks, finishes what it has begun, takes nothing new, and ends', async () => {
  let release = () => {};
  const storage: { answers?: Promise<void>; asked?: () => void } = {};
  const { call, port, server, tokenOf } = await start({
    tables: {
      latency: () => {
        storage.asked?.();
        return storage.answers ?? Promise.resolve();
      },
    },
  });
  const head = `Host: x\r\nAuthorization: Bearer ${await tokenOf('ana')}\r\n\r\n`;
  storage.answers = new Promise((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => (storage.asked = resolve));
  const socket = connect(port, '127.0.0.1');
  const said: string[] = [];
  socket.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(socket, 'close');
  socket.write(`GET /api/this-week HTTP/1.1\r\n${head}`);
  await begun;
  const closed = server.close();
  expect((await call(undefined, 'GET', '/health/ready')).status).toBe(503);
  expect((await call(undefined, 'GET', '/health/live')).status).toBe(200);
  const refused = await call('ana', 'GET', '/api/me');
  expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'busy', '2']);
  expect(said).toEqual([]);
  release();
  await closed;
  await ended;
  expect(said.join('')).toMatch(/^HTTP\/1\.1 200 [\s\S]*"headline"/);
  await expect(call('ana', 'GET', '/api/me')).rejects.toThrow('fetch failed');
});

test('who calls far too often is told when to come back; others are not', async () => {
  const { call } = await start({ limit: newRateLimit(5, 60) });
  for (let nth = 0; nth < 5; nth++) expect((await call('ana', 'GET', '/api/me')).status).toBe(200);
  const answer = await call('ana', 'GET', '/api/me');
  expect([answer.status, answer.body.code]).toEqual([429, 'too-many']);
  expect(answer.body.title).toBe('Too many requests. Wait a moment and try again.');
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50);
  expect((await call('priya', 'GET', '/api/me')).status).toBe(200);
  expect((await call(undefined, 'GET', '/health/live')).status).toBe(200);
});

test('every answer carries the headers that keep the tab in its frame and its types as they are', async () => {
  const { call } = await start();
  const answers = [
    await call('ana', 'GET', '/api/me'),
    await call(undefined, 'GET', '/api/me'),
    await call(undefined, 'GET', '/nothing'),
    await call(undefined, 'GET', '/health/live'),
    await call('ana', 'POST', `/api/teams/${PAYROLL}/wins`, { body: '{' }),
  ];
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`frame-ancestors ${FRAME_ANCESTORS.join(' ')}`);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toMatch(/unsafe-eval|\*;|http:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const name of [
      'server',
      'x-powered-by',
      'x-frame-options',
      'access-control-allow-origin',
      'set-cookie',
    ])
      expect([name, headers.get(name)]).toEqual([name, null]);
  }
});

test('a failure inside is answered in a sentence with a reference, and reported whole under it', async () => {
  const { call, logged } = await start({
    tables: {
      faults: ({ table, nth }) => {
        if (table === 'team' && nth > 2000) throw new Error('secret detail of the inside');
        return 'none';
      },
    },
    reference: () => 'ref-1234',
  });
  const errors = () => logged.filter(({ level }) => level === 'error');
  for (let nth = 0; nth < 500 && errors().length === 0; nth++) await call('ana', 'GET', '/api/this-week');
  const answer = await call('ana', 'GET', `/api/teams/${PAYROLL}`);
  expect([answer.status, answer.body.code, answer.body.reference]).toEqual([500, 'outage', 'ref-1234']);
  expect(answer.body.title).toContain('Reference for support: ref-1234');
  expect(answer.text).not.toMatch(/secret|\.ts/);
  expect(errors().at(-1)?.facts).toMatchObject({ reference: 'ref-1234' });
  expect(JSON.stringify(logged)).toContain('secret detail');
  expect(JSON.stringify(logged)).not.toContain('Bearer');
});

test('a storage that is slow to save is told as busy, and safe to repeat', async () => {
  const state = { fails: false };
  const { call } = await start({
    tables: { faults: ({ op }) => (state.fails && op === 'commit' ? 'before' : 'none') },
  });
  state.fails = true;
  const setUp = { department: 'everyone', every: 'weekly', weekday: 1, time: '09:00', zone: 'UTC' };
  const etag = (await call('marco', 'GET', `/api/teams/${PAYROLL}`)).headers.get('etag') ?? '';
  const save = () =>
    call('marco', 'PUT', `/api/teams/${PAYROLL}/set-up`, { body: setUp, headers: { 'if-match': etag } });
  const answer = await save();
  expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'busy', '2']);
  state.fails = false;
  expect((await save()).status).toBe(200);
});

test('the address of a win leads into Teams, for everybody and whatever it names', async () => {
  const { address } = await start();
  const to = async (path: string) => {
    const { headers, status } = await fetch(`${address}${path}`, { redirect: 'manual' });
    return [status, headers.get('location')];
  };
  expect(await to('/win/payroll-group/01KAVV')).toEqual([
    302,
    'https://teams.example/wins/payroll-group/01KAVV',
  ]);
  expect(await to('/win/..%2F..%2Fevil/%0D%0Ax')).toEqual([302, 'https://teams.example/wins']);
});
