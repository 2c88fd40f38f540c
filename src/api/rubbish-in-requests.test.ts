import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiBench, newApiBench, PAYROLL } from './api.fixture.ts';
import { expectCalmLog, expectingProblems } from './expect-problem.fixture.ts';
import { sendRaw } from './raw-request.fixture.ts';

let bench: ApiBench;
beforeAll(async () => {
  bench = await newApiBench();
});
afterAll(() => bench.close());

const WINS = `/api/teams/${PAYROLL}/wins`;
const expectProblem = expectingProblems(() => bench);

test('an If-Match that is missing or none of ours is asked for again', async () => {
  const path = `/api/teams/${PAYROLL}/set-up`;
  const body = { department: 'everyone', every: 'weekly', weekday: 1, time: '09:00', zone: 'UTC' };
  for (const ifMatch of [
    undefined,
    '',
    '*',
    '"abc"',
    '1',
    'W/',
    '"1.',
    '"-1.abc"',
    '"1e3.abc"',
    '"9999999999999999.a"',
  ]) {
    const headers = ifMatch === undefined ? undefined : { 'if-match': ifMatch };
    await expectProblem(await bench.call('marco', 'PUT', path, { body, headers }), 400);
  }
});

test('an id in a path that cannot be one is refused, however it is written', async () => {
  const ids = [
    'a b',
    'a/b',
    'a\\b',
    '#',
    '?',
    '\u0000',
    '\u0007',
    '\u007f',
    'ü',
    '💥',
    '\u202e',
    'a|b',
    "a'b",
    'a"b',
    '%',
  ];
  for (const id of ids) {
    for (const path of [`/api/teams/${encodeURIComponent(id)}`, `${WINS}/${encodeURIComponent(id)}`])
      await expectProblem(await bench.call('ana', 'GET', path), 400);
  }
  for (const id of ['__proto__', 'constructor', '.', '..', 'x'.repeat(90)])
    await expectProblem(await bench.call('ana', 'GET', `${WINS}/x${encodeURIComponent(id)}`), 404);
});

test('a place that is none is not found', async () => {
  const places = [
    '/',
    '/api',
    '/api/',
    '/api/nothing',
    '/api/teams',
    '/api/me/',
    '/API/ME',
    '/health',
    '/.env',
  ];
  const guesses = ['/api/../../etc/passwd', '/demo/token', '/demo/people', '/host', '/tab/index.html'];
  for (const path of [...places, ...guesses, `/api/teams/${'x'.repeat(5000)}`])
    await expectProblem(await bench.call('ana', 'GET', path), 404);
  for (const method of ['DELETE', 'PATCH', 'PUT', 'POST', 'OPTIONS', 'PROPFIND'])
    await expectProblem(await bench.call('ana', method, '/api/me'), 404);
  for (const path of ['/api/teams/', '/api/teams//wins', `${WINS}/`])
    await expectProblem(await bench.call('ana', 'GET', path), 400);
});

test('an address that is not written as addresses are is refused', async () => {
  const authorization = await bench.tokenOf('ana');
  for (const path of [
    '/api/teams/%zz',
    '/api/teams/%',
    '/api/teams/%c3%28',
    '/api/teams/%ff/wins',
    '/%2e%2e/%zz',
  ]) {
    const answer = await sendRaw(
      bench.port,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${authorization}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toContain('application/problem+json');
  }
});

test('requests that no client would send are answered or ended, and the server goes on', async () => {
  const close = 'Connection: close\r\n\r\n';
  const requests = [
    `GET /health/live HTTP/1.1\r\nHost: a b<>\r\n${close}`,
    `GET /health/live HTTP/1.1\r\nHost: [::1\r\n${close}`,
    `GET /health/live HTTP/1.1\r\nHost: \r\n${close}`,
    `GET /health/live HTTP/1.1\r\n${close}`,
    `GET http://[ HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET http://example.com/health/live HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET //[ HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET //example.com/health/live HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET \\health HTTP/1.1\r\nHost: x\r\n${close}`,
    `OPTIONS * HTTP/1.1\r\nHost: x\r\n${close}`,
    `CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n${close}`,
    `TRACE /health/live HTTP/1.1\r\nHost: x\r\n${close}`,
    `BREW /coffee HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET /health/live HTTP/9.9\r\nHost: x\r\n${close}`,
    `GET /${'x'.repeat(30_000)} HTTP/1.1\r\nHost: x\r\n${close}`,
    `GET /health/live HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(30_000)}\r\n${close}`,
    `GET /health/live HTTP/1.1\r\nHost: x\r\nAccept-Version: <>\r\n${close}`,
    `POST ${WINS} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${close}0\r\n\r\n`,
    `POST ${WINS} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n${close}zz\r\n`,
    `POST ${WINS} HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n${close}`,
    `GET /health/live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    'not http at all\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  ];
  for (const request of requests) {
    const answer = await sendRaw(bench.port, request);
    expect([request.slice(0, 60), answer.slice(0, 12)]).toEqual([
      request.slice(0, 60),
      expect.stringMatching(/^(HTTP\/1\.1 [24]|$)/),
    ]);
    expect(answer).not.toMatch(/node_modules|\bat .*\.[jt]s/);
    expect((await bench.call(undefined, 'GET', '/health/live')).status).toBe(200);
  }
});

test('a sender who goes away half-way leaves nothing behind', async () => {
  const authorization = await bench.tokenOf('ana');
  const head = `POST ${WINS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${authorization}\r\nContent-Type: application/json\r\n`;
  await expect(sendRaw(bench.port, `${head}Content-Length: 1000\r\n\r\n{"opId":`, 200)).rejects.toThrow(
    'no end',
  );
  await expect(
    sendRaw(bench.port, `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"opI`, 200),
  ).rejects.toThrow('no end');
  expect((await bench.call('ana', 'GET', '/api/me')).status).toBe(200);
});

test('none of this was an outage, and nothing of it is in the log', () => expectCalmLog(bench));
