import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

export interface LocalIssuer {
  /** What the server checks the tokens with, in the place of the directory's published keys. */
  jwks: JSONWebKeySet;
  /** `lifetime` as jose reads it, such as `1h`; a negative one makes a token that has expired. */
  token(claims: LocalClaims, lifetime?: string): Promise<string>;
}

export interface LocalClaims {
  oid: string;
  name: string;
  /** App roles, named as in the directory. */
  roles: string[];
}

export interface LocalIssuerOptions {
  issuer: string;
  audience: string;
  tenantId: string;
}

/**
 * Stands in for the organisation's directory in the demo: the same claims as an Entra v2 token, signed with a key that is
 * born with the process and never leaves it, so that no token outlives a restart.
 */
export async function startLocalIssuer({
  issuer,
  audience,
  tenantId,
}: LocalIssuerOptions): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const publicJwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    jwks: { keys: [{ ...publicJwk, kid, alg: 'RS256', use: 'sig' }] },
    token: ({ oid, name, roles }, lifetime = '1h') =>
      new SignJWT({ tid: tenantId, oid, name, roles, scp: 'access_as_user', ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
  };
}
