import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { IdentityOptions } from './identity.ts';

export const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';
export const AUDIENCE = '5b1f3c9e-6a51-4c1e-9f7d-adb0ca7a70de';
export const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const KEY_ID = 'key-1';

export interface Issuer {
  keys: IdentityOptions['keys'];
  /** A token as the directory would give it, with some claims otherwise; `undefined` leaves one out. */
  token(claims: JWTPayload, header?: { alg?: string; kid?: string }): Promise<string>;
  /** Signed with a key of somebody else, under the name of ours. */
  forged(claims: JWTPayload): Promise<string>;
  /** Signed symmetrically, with the text of the public key as its secret. */
  confused(claims: JWTPayload): Promise<string>;
  /** Signed with our own key, in a way the directory does not use. */
  padded(claims: JWTPayload): Promise<string>;
  unsigned(claims: JWTPayload): string;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A directory with its own key, for tests: claims are the caller's, so that every wrong one can be tried. */
export async function newIssuer(clock: () => Date): Promise<Issuer> {
  const [own, foreign] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const otherUse = await importJWK(await exportJWK(own.privateKey), 'PS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: KEY_ID, use: 'sig' };
  const publicText = await exportSPKI(own.publicKey);
  const full = (claims: JWTPayload): JWTPayload => {
    const now = Math.floor(clock().getTime() / 1000);
    const usual = {
      iss: ISSUER,
      aud: AUDIENCE,
      tid: TENANT,
      scp: 'access_as_user',
      iat: now,
      exp: now + 3600,
    };
    return { ...usual, ...claims };
  };
  const signed = (claims: JWTPayload, header: { alg: string; kid: string }, key: CryptoKey | Uint8Array) =>
    new SignJWT(full(claims)).setProtectedHeader({ typ: 'JWT', ...header }).sign(key);
  return {
    keys: createLocalJWKSet({ keys: [jwk] }),
    token: (claims, header) => signed(claims, { alg: 'RS256', kid: KEY_ID, ...header }, own.privateKey),
    forged: (claims) => signed(claims, { alg: 'RS256', kid: KEY_ID }, foreign.privateKey),
    confused: (claims) => signed(claims, { alg: 'HS256', kid: KEY_ID }, new TextEncoder().encode(publicText)),
    padded: (claims) => signed(claims, { alg: 'PS256', kid: KEY_ID }, otherUse),
    unsigned: (claims) => `${part({ alg: 'none', typ: 'JWT', kid: KEY_ID })}.${part(full(claims))}.`,
  };
}
