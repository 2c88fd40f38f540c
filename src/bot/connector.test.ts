import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Place } from '../domain/team/team.ts';
import type { Message } from '../flows/messages.ts';
import { newAdapter } from './adapter.ts';
import { winSeen } from './cards/cards.fixture.ts';
import { newConnector } from './connector.ts';
import { newWords } from './words.ts';

const MESSAGE: Message = { kind: 'win', win: winSeen() };
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Call {
  method: string;
  path: string;
  body: string;
}

/** A channel that answers as told, and what it was asked. */
async function channel(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const calls: Call[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls.push({
        method: request.method ?? '',
        path: request.url ?? '',
        body: Buffer.concat(chunks).toString(),
      });
      answer(request, response);
    });
  });
  const listening = server;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', () => done()));
  const { port } = listening.address() as AddressInfo;
  const place: Place = {
    serviceUrl: `http://127.0.0.1:${port}`,
    conversation: '19:general@thread.tacv2',
    botId: '28:bot',
    tenant: 't',
  };
  const logged: Record<string, unknown>[] = [];
  const keep = (facts: Record<string, unknown>) => void logged.push(facts);
  const connector = newConnector({
    adapter: newAdapter('none'),
    appId: '',
    words: newWords(),
    tabUrl: (page) => `https://teams.example/${page}`,
    newId: () => 'op-00000001',
    clock: () => new Date('2026-11-24T08:00:00Z'),
    log: { info: keep, warn: keep, error: keep },
  });
  return { calls, connector, place, logged };
}

const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

test('a card that the channel took is sent, once, with its line for the notification', async () => {
  const { calls, connector, place } = await channel((_, response) => json(response, 201, { id: 'act-1' }));
  expect(await connector.post(place, MESSAGE)).toEqual({ is: 'sent', activity: 'act-1' });
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v3/conversations/19%3Ageneral%40thread.tacv2/activities',
  ]);
  expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
    summary: 'Ana Silva shared a win: Interview notes to a candidate summary in 10 minutes',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
  });
});

test('an update goes to the message it is about', async () => {
  const { calls, connector, place } = await channel((_, response) => json(response, 200, { id: 'act-7' }));
  expect(await connector.update(place, 'act-7', MESSAGE)).toEqual({ is: 'sent', activity: 'act-7' });
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PUT /v3/conversations/19%3Ageneral%40thread.tacv2/activities/act-7',
  ]);
});

test('a removal goes to the message it is about; one that is gone already says so', async () => {
  const { calls, connector, place } = await channel((_, response) =>
    calls.length === 1
      ? json(response, 200, {})
      : json(response, 404, { error: { code: 'ActivityNotFoundInConversation', message: 'x' } }),
  );
  expect(await connector.remove(place, 'act-7')).toEqual({ is: 'sent', activity: 'act-7' });
  expect(await connector.remove(place, 'act-7')).toMatchObject({ is: 'refused', gone: true });
  const asked = 'DELETE /v3/conversations/19%3Ageneral%40thread.tacv2/activities/act-7';
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([asked, asked]);
});

test.each([500, 502, 503, 504])(
  'after a %i nobody knows whether it arrived, so it is posted once only',
  async (status) => {
    const { calls, connector, place } = await channel((_, response) => json(response, status, {}));
    expect(await connector.post(place, MESSAGE)).toEqual({ is: 'unknown' });
    expect(calls).toHaveLength(1);
  },
);

test('after a connection reset it is not posted again', async () => {
  const { calls, connector, place } = await channel((request) => void request.socket.resetAndDestroy());
  expect(await connector.post(place, MESSAGE)).toEqual({ is: 'unknown' });
  expect(calls).toHaveLength(1);
});

test('a throttled send is provably not sent, and says when to try again', async () => {
  const { calls, connector, place } = await channel((_, response) =>
    json(response, 429, { error: { code: 'Throttled' } }, { 'retry-after': '7' }),
  );
  expect(await connector.post(place, MESSAGE)).toEqual({ is: 'refused', gone: false, retryAfterSeconds: 7 });
  expect(calls).toHaveLength(1);
});

test.each([
  [403, 'BotNotInConversationRoster', true],
  [403, 'ConversationBlockedByUser', true],
  [403, 'NotEnoughPermissions', false],
  [404, 'ConversationNotFound', true],
  [404, 'ActivityNotFoundInConversation', true],
  [413, 'MessageSizeTooBig', false],
])('a %i %s is refused; the place is gone: %s', async (status, code, gone) => {
  const { connector, place } = await channel((_, response) =>
    json(response, status, { error: { code, message: 'x' } }),
  );
  expect(await connector.post(place, MESSAGE)).toMatchObject({ is: 'refused', gone });
});

test('where nobody listens, nothing was sent', async () => {
  const { connector, place } = await channel((_, response) => json(response, 201, { id: 'a' }));
  const nowhere = { ...place, serviceUrl: 'http://127.0.0.1:1' };
  expect(await connector.post(nowhere, MESSAGE)).toEqual({ is: 'refused', gone: false });
});

test('a failed send is logged without a word of what people wrote', async () => {
  const { connector, place, logged } = await channel((_, response) =>
    json(response, 503, { error: { message: 'Ana' } }),
  );
  await connector.post(place, MESSAGE);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toMatch(/Ana|Interview/);
});

test('an empty app id is refused, since it would switch authentication off', () => {
  expect(() => newAdapter({ appId: '', tenantId: 't', type: 'SingleTenant', password: 'p' })).toThrow(
    /authentication/,
  );
});
