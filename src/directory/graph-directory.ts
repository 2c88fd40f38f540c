import { z } from 'zod/v4';
import type { Directory, Log } from '../flows/ports.ts';

export interface GraphOptions {
  /** An application token for Microsoft Graph. */
  token(): Promise<string>;
  /** The service principal of our app registration, for app roles. */
  clientId: string;
  log: Log;
  clock(): Date;
  fetch?: typeof fetch;
  baseUrl?: string;
}

const FRESH_MS = 300_000;
const TIMEOUT_MS = 3_000;
const ROLE_VALUES = { editor: 'Playbook.Editor', admin: 'Playbook.Admin' };

const membersSchema = z.object({
  value: z.array(z.object({ userId: z.string().nullish(), roles: z.array(z.string()).default([]) })),
  '@odata.nextLink': z.string().optional(),
});
const principalSchema = z.object({
  value: z
    .array(
      z.object({
        id: z.string(),
        appRoles: z.array(z.object({ id: z.string(), value: z.string().nullish() })),
      }),
    )
    .min(1),
});
const assignmentsSchema = z.object({
  value: z.array(z.object({ appRoleId: z.string(), resourceId: z.string() })),
});

/**
 * The organisation's directory through Microsoft Graph: owners with the team's own consent (TeamMember.Read.Group), app
 * roles of people who are known by chat only. Kept for five minutes; what cannot be read is not granted.
 */
export function newGraphDirectory(options: GraphOptions): Directory {
  const { clock, log, baseUrl = 'https://graph.microsoft.com/v1.0' } = options;
  const read = reader(options);
  const owners = newMemo<readonly string[]>(clock);
  const roles = newMemo<{ isEditor: boolean; isAdmin: boolean }>(clock);

  async function readOwners(team: string): Promise<readonly string[]> {
    const found: string[] = [];
    let url: string | undefined = `${baseUrl}/teams/${encodeURIComponent(team)}/members?$top=999`;
    while (url) {
      const page: z.infer<typeof membersSchema> = membersSchema.parse(await read(url));
      found.push(
        ...page.value.flatMap(({ userId, roles: held }) =>
          userId && held.includes('owner') ? [userId] : [],
        ),
      );
      url = page['@odata.nextLink'];
    }
    return found;
  }

  async function readRoles(user: string) {
    const filter = encodeURIComponent(`appId eq '${options.clientId}'`);
    const { value } = principalSchema.parse(
      await read(`${baseUrl}/servicePrincipals?$filter=${filter}&$select=id,appRoles`),
    );
    const [principal] = value;
    const assigned = assignmentsSchema.parse(
      await read(`${baseUrl}/users/${encodeURIComponent(user)}/appRoleAssignments`),
    );
    const held = assigned.value
      .filter((each) => each.resourceId === principal?.id)
      .map((each) => each.appRoleId);
    const has = (role: string) =>
      principal?.appRoles.some((each) => each.value === role && held.includes(each.id)) ?? false;
    return { isEditor: has(ROLE_VALUES.editor), isAdmin: has(ROLE_VALUES.admin) };
  }

  return {
    ownersOf: (team) =>
      owners(team, () => readOwners(team)).catch((error: unknown) => {
        log.warn({ team, error: String(error) }, 'the directory does not say who owns the team');
        return undefined;
      }),
    rolesOf: (user) =>
      roles(user, () => readRoles(user)).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the directory does not say who holds a role');
        return { isEditor: false, isAdmin: false };
      }),
  };
}

function reader({ token, fetch: send = fetch }: GraphOptions): (url: string) => Promise<unknown> {
  return async (url) => {
    const response = await send(url, {
      headers: { authorization: `Bearer ${await token()}`, accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`Graph answered ${response.status}`);
    return response.json();
  };
}

/** Answers are kept while fresh; a failure is not kept, so the next question asks again. */
function newMemo<Value>(clock: () => Date) {
  const kept = new Map<string, { value: Value; at: number }>();
  return async (key: string, read: () => Promise<Value>): Promise<Value> => {
    const found = kept.get(key);
    const now = clock().getTime();
    if (found && now - found.at < FRESH_MS) return found.value;
    const value = await read();
    kept.set(key, { value, at: now });
    return value;
  };
}
