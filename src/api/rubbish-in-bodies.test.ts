import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answered, type ApiBench, newApiBench, PAYROLL } from './api.fixture.ts';
import { expectCalmLog, expectingProblems } from './expect-problem.fixture.ts';
import { newOp, PLAN, WORDS } from './route-table.fixture.ts';

let bench: ApiBench;
const botSaw: unknown[] = [];
beforeAll(async () => {
  bench = await newApiBench({
    bot: {
      process: async (request, response) => {
        botSaw.push(request.body);
        response.send(200);
      },
    },
  });
});
afterAll(() => bench.close());

const WINS = `/api/teams/${PAYROLL}/wins`;
const PLANS = `/api/teams/${PAYROLL}/commitments`;

const expectProblem = expectingProblems(() => bench);

const post = async (body: BodyInit, headers: Record<string, string> = {}): Promise<Answered> => {
  const authorization = `Bearer ${await bench.tokenOf('ana')}`;
  const response = await fetch(`${bench.address}${WINS}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
};

test('a body that is no JSON object is refused', async () => {
  for (const body of ['{', '', '[]', '[1]', '1', '"a"', 'null', 'true', '{"a":1}}', '\u0000', '{"opId":'])
    await expectProblem(await post(body), 400);
  await expectProblem(await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400);
});

test('a body of another type is refused, and no form or archive is ever unpacked', async () => {
  const win = JSON.stringify({ opId: newOp(), words: WORDS });
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'text/csv',
    'application/jsonp',
    'json',
    '',
  ];
  for (const type of types) await expectProblem(await post(win, { 'content-type': type }), 400);
  const boundary = 'x'.repeat(20);
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nhello\r\n--${boundary}--`;
  await expectProblem(await post(file, { 'content-type': `multipart/form-data; boundary=${boundary}` }), 400);
  await expectProblem(await post(gzipSync(win), { 'content-encoding': 'gzip' }), 400);
  await expectProblem(await post('not an archive', { 'content-encoding': 'gzip' }), 400);
  await expectProblem(await post(gzipSync(Buffer.alloc(40_000_000)), { 'content-encoding': 'gzip' }), 400);
  expect((await post(win, { 'content-type': 'application/json;charset=UTF-8' })).status).toBe(200);
});

test('a body that is too large is refused and not kept, whether or not it says how large it is', async () => {
  const large = JSON.stringify({ opId: newOp(), words: { ...WORDS, story: 'x'.repeat(1_000_000) } });
  await expectProblem(await post(large), 413);
  const stream = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 100; n++) controller.enqueue(new Uint8Array(10_000).fill(120));
      controller.close();
    },
  });
  const chunked = { body: stream, duplex: 'half' };
  const response = await fetch(`${bench.address}${WINS}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await bench.tokenOf('ana')}`, 'content-type': 'application/json' },
    ...chunked,
  });
  expect(response.status).toBe(413);
});

test('what nests deeply or is wrong a thousand times is refused with a short answer', async () => {
  await expectProblem(await post('['.repeat(200_000)), 400);
  await expectProblem(await post(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`), 400);
  const deep = `{"opId":"${newOp()}","words":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  await expectProblem(await post(deep), 400);
  const items = JSON.stringify({ items: Array.from({ length: 50_000 }, () => 1) });
  const answer = await bench.call('marco', 'PUT', `/api/teams/${PAYROLL}/agendas/a.2026-11-25`, {
    body: items,
    headers: { 'if-match': '"1.abc"' },
  });
  await expectProblem(answer, 400);
  expect(answer.body.fields.length).toBeLessThanOrEqual(20);
});

test('keys that mean something to the language mean nothing in a body', async () => {
  const body = `{"__proto__":{"isEditor":true},"constructor":{"prototype":{"polluted":1}},"opId":"${newOp()}","words":
    {"__proto__":{"title":"polluted"},"kind":"worked","title":"Plain words","audience":"team"}}`;
  const answer = await post(body);
  expect([answer.status, answer.body.title]).toEqual([200, 'Plain words']);
  expect(Object.keys({})).toEqual([]);
  expect('polluted' in {}).toBe(false);
  expect((await bench.call('ana', 'GET', '/api/me')).body.may.editPlaybook).toBe(false);
});

test('an operation, a person or a cursor that cannot be one is refused', async () => {
  for (const opId of [
    '',
    'short',
    'a'.repeat(65),
    'with space',
    '../../etc/passwd',
    'операция1',
    'a|b|c|d|e',
    null,
    7,
    {},
  ])
    await expectProblem(await bench.call('ana', 'POST', WINS, { body: { opId, words: WORDS } }), 400);
  const strange = [
    '',
    'a/b',
    'a b',
    '#',
    '\u0000',
    '\ud800',
    'ü'.repeat(128),
    '💥'.repeat(64),
    'a'.repeat(129),
  ];
  for (const user of strange)
    await expectProblem(
      await bench.call('marco', 'POST', PLANS, { body: { opId: newOp(), plan: PLAN, user } }),
      400,
    );
  for (const path of [WINS, '/api/wins', `/api/teams/${PAYROLL}/agendas`]) {
    for (const after of ['', 'x', 'r!', 'ru|', 'r\u0000', '{"a":1}', '💥', 'x'.repeat(401), 'r~', 'e', 'r|'])
      await expectProblem(await bench.call('ana', 'GET', `${path}?after=${encodeURIComponent(after)}`), 400);
  }
  for (const weeks of ['0', '54', '4.5', 'many', '-1', '1e9', ''])
    await expectProblem(await bench.call('ana', 'GET', `/api/teams/${PAYROLL}/progress?weeks=${weeks}`), 400);
});

test('what could not be read again is never kept: items of an agenda, a draft, a set-up', async () => {
  const agendas = `/api/teams/${PAYROLL}/agendas`;
  const next = await bench.call('marco', 'GET', `${agendas}/next`);
  const headers = { 'if-match': next.headers.get('etag') ?? '' };
  const why = { say: 'agenda:why.topic' };
  const topic = { id: 'new-1', kind: 'topic', title: 'A topic', minutes: 2, why };
  const win = { ...topic, kind: 'win', win: '01KAVV0000000000000000000Z', winTeam: PAYROLL, author: 'Ana' };
  const wrong = [
    { ...topic, id: '' },
    { ...topic, id: 'constructor' },
    { ...topic, id: '__proto__' },
    { ...topic, id: 'a b' },
    { ...topic, title: ' ' },
    { ...topic, minutes: 1e9 },
    { ...topic, kind: 'follow-up', commitments: ['no-id'] },
    { ...topic, kind: 'use-case', useCase: 'no-such-use-case', again: false },
    { ...win, win: 'no-id' },
    { ...win, winTeam: '' },
    { ...win, winTeam: 'ü'.repeat(500) },
  ];
  const save = (items: unknown[]) =>
    bench.call('marco', 'PUT', `${agendas}/${next.body.id}`, { body: { items }, headers });
  for (const item of wrong) await expectProblem(await save([item]), 400);
  await expectProblem(await save([topic, topic]), 400);
  await expectProblem(await save([win]), 404);
  await expectProblem(await save([{ ...topic, why: { say: 'x'.repeat(50_000) } }]), 413);

  const draft = { id: 'a-new-one', title: 'A new one' };
  for (const department of ['Not A Department', '', '../..', 7])
    await expectProblem(
      await bench.call('eva', 'POST', '/api/playbook/drafts', { body: { ...draft, department } }),
      400,
    );
  const setUp = { department: 'everyone', every: 'weekly', weekday: 1, time: '09:00', zone: 'UTC' };
  const changes = [
    { zone: 'Mars/Olympus' },
    { zone: 'x'.repeat(5000) },
    { time: '24:00' },
    { weekday: 0 },
    { training: '2026-02-30' },
  ];
  for (const change of changes) {
    const body = { ...setUp, ...change };
    await expectProblem(
      await bench.call('marco', 'PUT', `/api/teams/${PAYROLL}/set-up`, { body, headers }),
      400,
    );
  }
});

test('the bot is given an object or nothing', async () => {
  for (const body of ['[]', 'null', '1', '{', '']) {
    const answer = await bench.call(undefined, 'POST', '/api/messages', { body });
    await expectProblem(answer, 400);
  }
  await expectProblem(await bench.call(undefined, 'POST', '/api/messages'), 400);
  await expectProblem(
    await bench.call(undefined, 'POST', '/api/messages', { body: 'x'.repeat(300_000) }),
    413,
  );
  expect(botSaw).toEqual([]);
  expect((await bench.call(undefined, 'POST', '/api/messages', { body: { type: 'message' } })).status).toBe(
    200,
  );
  expect(botSaw).toEqual([{ type: 'message' }]);
});

test('none of this was an outage, and nothing of it is in the log', () => expectCalmLog(bench));
