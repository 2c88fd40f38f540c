import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { startLocalIssuer } from './local-issuer.ts';

const options = { issuer: 'http://localhost:3978/demo', audience: 'playbook-api', tenantId: 'tenant-1' };
const ana = { oid: 'ana', name: 'Ana Silva', roles: ['Playbook.Editor'] };
const demanded = { issuer: options.issuer, audience: options.audience, algorithms: ['RS256'] };

test('a token of the local issuer passes the check a directory token has to pass', async () => {
  const issuer = await startLocalIssuer(options);
  const { payload, protectedHeader } = await jwtVerify(
    await issuer.token(ana),
    createLocalJWKSet(issuer.jwks),
    demanded,
  );
  expect(payload).toMatchObject({ ...ana, tid: 'tenant-1', scp: 'access_as_user', ver: '2.0' });
  expect(payload.exp! - payload.iat!).toBe(3600);
  expect(protectedHeader.kid).toBe(issuer.jwks.keys[0]!.kid);
});

test('a token is worth nothing after its time', async () => {
  const issuer = await startLocalIssuer(options);
  const late = jwtVerify(await issuer.token(ana, '-1 minute'), createLocalJWKSet(issuer.jwks), demanded);
  await expect(late).rejects.toThrow('"exp" claim timestamp check failed');
});

test('a token of another run is refused, because every run has its own key', async () => {
  const [before, now] = await Promise.all([startLocalIssuer(options), startLocalIssuer(options)]);
  const stale = jwtVerify(await before.token(ana), createLocalJWKSet(now.jwks), demanded);
  await expect(stale).rejects.toThrow('no applicable key found');
});

test('the private part of the key is not published', async () => {
  const { jwks } = await startLocalIssuer(options);
  expect(Object.keys(jwks.keys[0]!).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});
