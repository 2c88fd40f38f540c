import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod/v4';
import { isPlainId } from '../domain/ids.ts';
import { PlaybookError } from '../domain/playbook-error.ts';
import type { Actor } from '../flows/ports.ts';
import { VerifiedTokens } from './verified-tokens.ts';

/** Who may issue tokens for whom. The same check for the organisation's directory and for the demo's local issuer. */
export interface IdentityOptions {
  tenant: string;
  issuer: string;
  /** The client id, and `api://host/client-id`. */
  audiences: string[];
  keys: JWTVerifyGetKey;
  clock(): Date;
}

export const SCOPE = 'access_as_user';
export const APP_ROLES = { editor: 'Playbook.Editor', admin: 'Playbook.Admin' } as const;

/** The directory's signing keys, kept and fetched anew when a token names one that is not known. */
export const directoryKeys = (tenant: string): JWTVerifyGetKey =>
  createRemoteJWKSet(
    new URL(`https://login.microsoftonline.com/${encodeURIComponent(tenant)}/discovery/v2.0/keys`),
    {
      cacheMaxAge: 86_400_000,
      cooldownDuration: 30_000,
      timeoutDuration: 3_000,
    },
  );

/**
 * What a token must say. `idtyp: app` is a program without a person, which has no place here. `acct` and `idp` tell
 * guests: the first where the app registration asks for it, the second whenever another organisation signed them in.
 */
const claimsSchema = z.object({
  oid: z.string().refine(isPlainId),
  tid: z.string(),
  name: z.string().default(''),
  scp: z.string(),
  roles: z.array(z.string()).default([]),
  idtyp: z.string().optional(),
  acct: z.number().optional(),
  idp: z.string().optional(),
});
type Claims = z.infer<typeof claimsSchema>;

const refused = (): PlaybookError => new PlaybookError('not-signed-in', { say: 'error:notSignedIn' });

/** Proves who calls. Anything wrong with the token is one refusal that does not say what was wrong. */
export async function actorOf(authorization: string | undefined, options: IdentityOptions): Promise<Actor> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw refused();
  const claims = claimsSchema.safeParse(await verified(token, options));
  if (!claims.success) throw refused();
  const { oid, tid, name, scp, roles, idtyp } = claims.data;
  if (tid !== options.tenant || idtyp === 'app' || !scp.split(' ').includes(SCOPE)) throw refused();
  if (isGuest(claims.data)) throw new PlaybookError('not-allowed', { say: 'error:guest' });
  return {
    id: oid,
    name,
    isEditor: roles.includes(APP_ROLES.editor),
    isAdmin: roles.includes(APP_ROLES.admin),
  };
}

const isGuest = ({ acct, idp, tid }: Claims): boolean =>
  acct === undefined ? idp !== undefined && !idp.includes(tid) : acct === 1;

const kept = new WeakMap<IdentityOptions, VerifiedTokens>();
function keptFor(options: IdentityOptions): VerifiedTokens {
  const found = kept.get(options) ?? new VerifiedTokens();
  kept.set(options, found);
  return found;
}

async function verified(token: string, options: IdentityOptions): Promise<JWTPayload> {
  const { issuer, audiences, keys } = options;
  const now = options.clock();
  const verify = async () => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer,
      audience: audiences,
      clockTolerance: 60,
      currentDate: now,
      requiredClaims: ['exp', 'iat'],
    });
    return payload;
  };
  try {
    return await keptFor(options).payloadOf(token, now, verify);
  } catch (error) {
    if (isAboutKeys(error)) throw error;
    throw refused();
  }
}

/** The directory did not give its keys: nobody can be let in, but it is not the caller's fault. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    // Thrown plainly when the answer with the keys is not 200, or no JSON.
    error.code === errors.JOSEError.code
  );
}
