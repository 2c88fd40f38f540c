import { createRemoteJWKSet, type JWTPayload } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiBench, newApiBench } from './api.fixture.ts';
import { actorOf } from './identity.ts';
import { AUDIENCE, ISSUER, TENANT } from './token.fixture.ts';

let bench: ApiBench;
beforeAll(async () => {
  bench = await newApiBench();
});
afterAll(() => bench.close());

const ana = { oid: 'ana', name: 'Ana Silva' };
const meWith = (authorization: string) =>
  bench.call(undefined, 'GET', '/api/me', { headers: { authorization } });
const now = () => Math.floor(bench.clock.now.getTime() / 1000);

async function expectRefused(authorization: string): Promise<void> {
  const answer = await meWith(authorization);
  expect([authorization.slice(0, 40), answer.status, answer.body]).toEqual([
    authorization.slice(0, 40),
    401,
    { type: 'about:blank', title: 'Sign in again to go on.', status: 401, code: 'not-signed-in' },
  ]);
}

test('a token of the directory for this app signs its person in', async () => {
  const answer = await meWith(`Bearer ${await bench.issuer.token(ana)}`);
  expect([answer.status, answer.body.id]).toEqual([200, 'ana']);
  const forHost = await bench.issuer.token({ ...ana, aud: [AUDIENCE, 'another'] });
  expect((await meWith(`bearer ${forHost}`)).status).toBe(200);
});

test('a token that says something else than it must is refused, and the answer does not say what was wrong', async () => {
  const wrong: [string, JWTPayload][] = [
    ['of another app', { aud: 'another-app' }],
    ['of no app', { aud: undefined }],
    ['of another tenant', { tid: '11111111-0000-4000-8000-000000000000' }],
    ['of no tenant', { tid: undefined }],
    ['of another issuer', { iss: ISSUER.replace(TENANT, '11111111-0000-4000-8000-000000000000') }],
    ['of the same issuer in its older form', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['that has expired', { iat: now() - 7200, exp: now() - 3600 }],
    ['that never expires', { exp: undefined }],
    ['without the time it was made', { iat: undefined }],
    ['that is not valid yet', { nbf: now() + 3600 }],
    ['without a scope', { scp: undefined }],
    ['for another scope', { scp: 'User.Read openid' }],
    ['for a scope that only looks like ours', { scp: 'access_as_user_readonly' }],
    ['of a program', { idtyp: 'app' }],
    ['of a program with roles', { scp: undefined, roles: ['Playbook.Admin'], idtyp: 'app' }],
    ['of nobody', { oid: undefined }],
    ['of an empty name', { oid: '' }],
    ['of somebody with a strange id', { oid: 'ana/../marco' }],
    ['with an id that is no text', { oid: { $ne: null } }],
    ['with roles that are no list', { roles: 'Playbook.Admin' }],
  ];
  for (const [, claims] of wrong)
    await expectRefused(`Bearer ${await bench.issuer.token({ ...ana, ...claims })}`);
});

test('a token that was signed in another way is refused', async () => {
  const { issuer } = bench;
  await expectRefused(`Bearer ${await issuer.forged(ana)}`);
  await expectRefused(`Bearer ${await issuer.confused(ana)}`);
  await expectRefused(`Bearer ${await issuer.padded(ana)}`);
  await expectRefused(`Bearer ${issuer.unsigned(ana)}`);
  await expectRefused(`Bearer ${await issuer.token(ana, { kid: 'unknown' })}`);
  const [header = '', payload = '', signature = ''] = (await issuer.token(ana)).split('.');
  const other = Buffer.from(JSON.stringify({ ...ana, oid: 'marco' })).toString('base64url');
  await expectRefused(`Bearer ${header}.${other}.${signature}`);
  await expectRefused(`Bearer ${header}.${payload}.`);
  await expectRefused(`Bearer ${header}.${payload}`);
});

test('what is no token at all is refused', async () => {
  const rubbish = [
    '',
    'Bearer',
    'Bearer ',
    'Bearer a',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer ..',
    'Basic YTpi',
  ];
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const strange = [
    `Bearer ${json(null)}.${json(null)}.AAAA`,
    `Bearer ${json([])}.${json([])}.AAAA`,
    `Bearer ${json({ alg: 'RS256', kid: { a: 1 } })}.${json({})}.AAAA`,
    `Bearer ${json({ alg: 'RS256', crit: ['exp'] })}.${json({})}.AAAA`,
    `Bearer ${json({ alg: 'RS256', jku: 'http://127.0.0.1:9/keys' })}.${json({})}.AAAA`,
    `Bearer ${json({ alg: { toString: 'x' } })}.${json({})}.AAAA`,
    `Bearer ${Buffer.from([0xff, 0xfe]).toString('base64url')}.${json({})}.AAAA`,
    `Bearer ${'a'.repeat(10_000)}.${'b'.repeat(3_000)}.c`,
    `Bearer ${await bench.issuer.token(ana)} and more`,
  ];
  for (const authorization of [...rubbish, ...strange]) await expectRefused(authorization);
});

test('a token larger than headers may be is not even read', async () => {
  expect((await meWith(`Bearer ${'a'.repeat(40_000)}`)).status).toBe(431);
});

test('guests are told that they are, members of the same directory are not mistaken for them', async () => {
  const statusOf = async (claims: JWTPayload) =>
    (await meWith(`Bearer ${await bench.issuer.token({ ...ana, ...claims })}`)).status;
  expect(await statusOf({ acct: 1 })).toBe(403);
  expect(await statusOf({ idp: 'https://sts.windows.net/11111111-0000-4000-8000-000000000000/' })).toBe(403);
  expect(await statusOf({ idp: 'live.com' })).toBe(403);
  expect(await statusOf({ acct: 0, idp: 'live.com' })).toBe(200);
  expect(await statusOf({ idp: `https://sts.windows.net/${TENANT}/` })).toBe(200);
});

test('roles come from the token alone', async () => {
  const mayEdit = async (claims: JWTPayload) =>
    (await meWith(`Bearer ${await bench.issuer.token({ ...ana, ...claims })}`)).body.may.editPlaybook;
  expect(await mayEdit({})).toBe(false);
  expect(await mayEdit({ roles: ['playbook.editor', 'Editor'] })).toBe(false);
  expect(await mayEdit({ roles: ['Playbook.Editor'] })).toBe(true);
});

test('no token, and nothing of one, is in an answer or in the log', async () => {
  const token = await bench.issuer.token({ ...ana, aud: 'another-app' });
  const answer = await meWith(`Bearer ${token}`);
  const said = JSON.stringify([answer.text, [...answer.headers], bench.logged]);
  for (const part of token.split('.')) expect(said).not.toContain(part);
  expect(said).not.toMatch(/another-app|at .*\.ts/);
});

test('keys that the directory does not give are an outage, not the fault of who calls', async () => {
  const answers = [
    { status: 500, body: '' },
    { status: 200, body: 'not json' },
    { status: 200, body: '{"keys":"none"}' },
  ];
  let answer = answers[0];
  const directory = createServer((_request, response) => {
    response.statusCode = answer?.status ?? 500;
    response.end(answer?.body);
  });
  await new Promise<void>((done) => directory.listen(0, '127.0.0.1', done));
  const url = new URL(`http://127.0.0.1:${(directory.address() as AddressInfo).port}/keys`);
  const asked = async (keys: ReturnType<typeof createRemoteJWKSet>) =>
    actorOf(`Bearer ${await bench.issuer.token(ana)}`, {
      tenant: TENANT,
      issuer: ISSUER,
      audiences: [AUDIENCE],
      keys,
      clock: () => bench.clock.now,
    });
  for (answer of answers) await expect(asked(createRemoteJWKSet(url))).rejects.not.toHaveProperty('phrase');
  directory.close();
  directory.closeAllConnections();
  await expect(asked(createRemoteJWKSet(url))).rejects.not.toHaveProperty('phrase');
});

test('a token that was taken a moment ago is refused from the second it ends on', async () => {
  const authorization = `Bearer ${await bench.issuer.token({ ...ana, iat: now(), exp: now() + 30 })}`;
  expect((await meWith(authorization)).status).toBe(200);
  const before = bench.clock.now;
  bench.clock.now = new Date(before.getTime() + 29_000);
  expect((await meWith(authorization)).status).toBe(200);
  // The minute that clocks may differ by is given, and not a minute more.
  bench.clock.now = new Date(before.getTime() + 91_000);
  await expectRefused(authorization);
  bench.clock.now = before;
});

test('the signature of the same token is checked once a minute, of another each time', async () => {
  let checks = 0;
  const options = {
    tenant: TENANT,
    issuer: ISSUER,
    audiences: [AUDIENCE],
    clock: () => bench.clock.now,
    keys: (...asked: Parameters<typeof bench.issuer.keys>) => {
      checks += 1;
      return bench.issuer.keys(...asked);
    },
  };
  const [mine, other] = [await bench.issuer.token(ana), await bench.issuer.token({ ...ana, name: 'Other' })];
  for (const token of [mine, mine, other, mine]) await actorOf(`Bearer ${token}`, options);
  expect(checks).toBe(2);
  const before = bench.clock.now;
  bench.clock.now = new Date(before.getTime() + 60_000);
  await actorOf(`Bearer ${mine}`, options);
  bench.clock.now = before;
  expect(checks).toBe(3);
});
