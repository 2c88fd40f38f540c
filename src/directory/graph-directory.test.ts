import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Directory } from '../flows/ports.ts';
import { newGraphDirectory } from './graph-directory.ts';

interface Answer {
  status?: number;
  body?: unknown;
  /** Never answers. */
  hangs?: boolean;
}

/** Graph as far as we ask it: an answer for each path, and what it was asked. */
let graph: Server;
let baseUrl: string;
const asked: { path: string; authorization?: string }[] = [];
let answers: (path: string) => Answer;
const clock = { now: new Date('2026-11-24T08:00:00Z') };
const warned: string[] = [];

beforeEach(async () => {
  asked.length = 0;
  warned.length = 0;
  graph = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push({ path, authorization: request.headers.authorization });
    const { status = 200, body, hangs } = answers(path);
    if (hangs) return;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => graph.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/v1.0`;
});
afterEach(() => {
  graph.closeAllConnections();
  graph.close();
});

const newDirectory = (): Directory =>
  newGraphDirectory({
    token: () => Promise.resolve('graph-token'),
    clientId: 'client-1',
    clock: () => clock.now,
    baseUrl,
    log: {
      info: () => undefined,
      warn: (facts, text) => void warned.push(`${text} ${JSON.stringify(facts)}`),
      error: () => undefined,
    },
  });
const later = (minutes: number) => void (clock.now = new Date(clock.now.getTime() + minutes * 60_000));

const member = (userId: string | null, ...roles: string[]) => ({ userId, roles, displayName: 'Not needed' });

test('owners are read from all pages of the members, with our token', async () => {
  answers = (path) =>
    path.includes('$skiptoken')
      ? { body: { value: [member('priya', 'owner'), member('lea', 'guest')] } }
      : {
          body: {
            value: [member('marco', 'owner'), member('ana'), member(null, 'owner')],
            '@odata.nextLink': `${baseUrl}/teams/group-1/members?$skiptoken=2`,
          },
        };
  expect(await newDirectory().ownersOf('group-1')).toEqual(['marco', 'priya']);
  expect(asked).toEqual([
    { path: '/v1.0/teams/group-1/members?$top=999', authorization: 'Bearer graph-token' },
    { path: '/v1.0/teams/group-1/members?$skiptoken=2', authorization: 'Bearer graph-token' },
  ]);
});

test('a team whose id holds strange letters is still one part of the path', async () => {
  answers = () => ({ body: { value: [] } });
  expect(await newDirectory().ownersOf('a/../../users')).toEqual([]);
  expect(asked[0]?.path).toBe('/v1.0/teams/a/../../users/members?$top=999');
});

test('the token is sent nowhere else, wherever a next page is said to be', async () => {
  const elsewhere = baseUrl.replace('127.0.0.1', 'localhost');
  answers = () => ({ body: { value: [member('marco', 'owner')], '@odata.nextLink': `${elsewhere}/teams` } });
  expect(await newDirectory().ownersOf('group-1')).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('roles are those of our own app that the person was assigned, over all pages', async () => {
  const principal = {
    id: 'principal-1',
    appRoles: [
      { id: 'role-editor', value: 'Playbook.Editor' },
      { id: 'role-admin', value: 'Playbook.Admin' },
      { id: 'role-none', value: null },
    ],
  };
  answers = (path) => {
    if (path.includes('/servicePrincipals')) return { body: { value: [principal] } };
    if (path.includes('$skiptoken'))
      return { body: { value: [{ appRoleId: 'role-editor', resourceId: 'principal-1' }] } };
    return {
      body: {
        value: [{ appRoleId: 'role-admin', resourceId: 'another-app' }],
        '@odata.nextLink': `${baseUrl}/users/eva/appRoleAssignments?$skiptoken=2`,
      },
    };
  };
  expect(await newDirectory().rolesOf('eva')).toEqual({ isEditor: true, isAdmin: false });
  expect(asked[0]?.path).toContain("appId eq 'client-1'");
});

test('what the directory does not say is not granted', async () => {
  const refusals: Answer[] = [
    { status: 401, body: {} },
    { status: 403, body: { error: { code: 'Forbidden' } } },
    { status: 404, body: {} },
    { status: 429, body: {} },
    { status: 500, body: 'not json' },
    { body: 'not json' },
    { body: { value: 'none' } },
    { body: {} },
  ];
  for (const refusal of refusals) {
    answers = () => refusal;
    expect([refusal, await newDirectory().ownersOf('group-1')]).toEqual([refusal, undefined]);
    expect([refusal, await newDirectory().rolesOf('eva')]).toEqual([
      refusal,
      { isEditor: false, isAdmin: false },
    ]);
  }
  answers = () => ({ body: { value: [] } });
  expect(await newDirectory().rolesOf('eva')).toEqual({ isEditor: false, isAdmin: false });
  expect(warned).toHaveLength(refusals.length * 2 + 1);
  expect(warned.join()).not.toContain('graph-token');
});

test('a directory that does not answer in three seconds has not answered', async () => {
  answers = () => ({ hangs: true });
  const begun = Date.now();
  expect(await newDirectory().ownersOf('group-1')).toBeUndefined();
  expect(Date.now() - begun).toBeGreaterThan(2_500);
  expect(Date.now() - begun).toBeLessThan(4_500);
});

test('an answer is kept for five minutes, for each team by itself', async () => {
  const directory = newDirectory();
  answers = (path) => ({ body: { value: [member(path.includes('group-1') ? 'marco' : 'olga', 'owner')] } });
  expect(await directory.ownersOf('group-1')).toEqual(['marco']);
  expect(await directory.ownersOf('group-2')).toEqual(['olga']);
  answers = () => ({ body: { value: [member('ana', 'owner')] } });
  later(4.9);
  expect(await directory.ownersOf('group-1')).toEqual(['marco']);
  later(0.2);
  expect(await directory.ownersOf('group-1')).toEqual(['ana']);
  expect(asked).toHaveLength(3);
});

test('a failure is not kept: the next question asks again', async () => {
  const directory = newDirectory();
  answers = () => ({ status: 503, body: {} });
  expect(await directory.ownersOf('group-1')).toBeUndefined();
  answers = () => ({ body: { value: [member('marco', 'owner')] } });
  expect(await directory.ownersOf('group-1')).toEqual(['marco']);
});

test('an answer that was kept is not used when it is old and the directory fails', async () => {
  const directory = newDirectory();
  answers = () => ({ body: { value: [member('marco', 'owner')] } });
  await directory.ownersOf('group-1');
  later(6);
  answers = () => ({ status: 403, body: {} });
  expect(await directory.ownersOf('group-1')).toBeUndefined();
});

test('thirty people who ask at once make one question', async () => {
  const directory = newDirectory();
  answers = () => ({ body: { value: [member('marco', 'owner')] } });
  const all = await Promise.all(Array.from({ length: 30 }, () => directory.ownersOf('group-1')));
  expect(new Set(all.map((each) => each?.join()))).toEqual(new Set(['marco']));
  expect(asked).toHaveLength(1);
});
