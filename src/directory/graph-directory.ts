import { z } from 'zod/v4';
import type { Directory, Log } from '../flows/ports.ts';
import { newMemo } from './memo.ts';

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

const TIMEOUT_MS = 3_000;
const ROLE_VALUES = { editor: 'Playbook.Editor', admin: 'Playbook.Admin' };

const memberSchema = z.object({ userId: z.string().nullish(), roles: z.array(z.string()).default([]) });
const principalSchema = z.object({
  id: z.string(),
  appRoles: z.array(z.object({ id: z.string(), value: z.string().nullish() })),
});
const assignmentSchema = z.object({ appRoleId: z.string(), resourceId: z.string() });

/**
 * The organisation's directory through Microsoft Graph: owners with the team's own consent (TeamMember.Read.Group), app
 * roles of people who are known by chat only. Kept for five minutes; what cannot be read is not granted.
 */
export function newGraphDirectory(options: GraphOptions): Directory {
  const { clientId, clock, log } = options;
  const list = lister(options);
  const owners = newMemo<readonly string[]>(clock);
  const roles = newMemo<{ isEditor: boolean; isAdmin: boolean }>(clock);

  async function readOwners(team: string): Promise<readonly string[]> {
    const members = await list(`/teams/${encodeURIComponent(team)}/members?$top=999`, memberSchema);
    return members.flatMap(({ userId, roles: held }) => (userId && held.includes('owner') ? [userId] : []));
  }

  async function readRoles(user: string) {
    const filter = encodeURIComponent(`appId eq '${clientId}'`);
    const [principal] = await list(
      `/servicePrincipals?$filter=${filter}&$select=id,appRoles`,
      principalSchema,
    );
    if (!principal) throw new Error('Graph knows no service principal of this app');
    const assigned = await list(`/users/${encodeURIComponent(user)}/appRoleAssignments`, assignmentSchema);
    const held = new Set(
      assigned.filter((each) => each.resourceId === principal.id).map((each) => each.appRoleId),
    );
    const has = (value: string) =>
      principal.appRoles.some((each) => each.value === value && held.has(each.id));
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

/** Reads all pages of a list. The token goes to Graph alone, wherever a next page is said to be. */
function lister({ token, fetch: send = fetch, baseUrl = 'https://graph.microsoft.com/v1.0' }: GraphOptions) {
  return async <Item>(path: string, item: z.ZodType<Item>): Promise<Item[]> => {
    const pageSchema = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
    const found: Item[] = [];
    let url: string | undefined = baseUrl + path;
    while (url) {
      if (!url.startsWith(`${baseUrl}/`)) throw new Error('Graph named a next page elsewhere');
      const response = await send(url, {
        headers: { authorization: `Bearer ${await token()}`, accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`Graph answered ${response.status}`);
      const page: z.infer<typeof pageSchema> = pageSchema.parse(await response.json());
      found.push(...page.value);
      url = page['@odata.nextLink'];
    }
    return found;
  };
}
