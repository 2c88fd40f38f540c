import { z } from 'zod/v4';

const port = z.coerce.number().int().min(0).max(65_535);
/** As it stands in tokens and keys, however it was typed. */
const guid = z.guid().toLowerCase();

/** What production needs. All of it is checked at start, and all faults are named at once. */
const productionSchema = z.object({
  PORT: port.default(3978),
  TENANT_ID: guid,
  AAD_APP_CLIENT_ID: guid,
  TEAMS_APP_ID: guid,
  TAB_DOMAIN: z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i, 'a host name, without https://'),
  BOT_ID: guid,
  BOT_TYPE: z.enum(['UserAssignedMSI', 'SingleTenant']),
  BOT_PASSWORD: z.string().min(1).optional(),
  TABLE_ENDPOINT: z.url({ protocol: /^https$/ }),
  AZURE_CLIENT_ID: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

export interface ProductionConfig {
  port: number;
  tenant: string;
  clientId: string;
  teamsAppId: string;
  tabDomain: string;
  bot: { appId: string; type: 'UserAssignedMSI' | 'SingleTenant'; password?: string };
  tableEndpoint: string;
  /** Of the managed identity, where there are several. */
  identityClientId?: string;
  logLevel: string;
}

export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The settings are not complete:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the environment of production. There is no demo in it: a setting that asks for one is a fault. */
export function productionConfig(env: Record<string, string | undefined>): ProductionConfig {
  const faults: string[] = [];
  if (env.DEMO) faults.push('DEMO: the demo cannot be switched on in production; start it with npm start');
  const named = { ...env, TENANT_ID: env.TENANT_ID ?? env.AAD_APP_TENANT_ID ?? env.BOT_TENANT_ID };
  const set = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''));
  const parsed = productionSchema.safeParse(set);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = path.join('.');
    faults.push(`${name}: ${set[name] === undefined ? 'is missing' : message}`);
  }
  if (set.BOT_TYPE === 'SingleTenant' && set.BOT_PASSWORD === undefined) {
    faults.push('BOT_PASSWORD: a single-tenant bot needs one; a managed identity does not');
  }
  if (!parsed.data || faults.length > 0) throw new ConfigError(faults);
  const { data } = parsed;
  return {
    port: data.PORT,
    tenant: data.TENANT_ID,
    clientId: data.AAD_APP_CLIENT_ID,
    teamsAppId: data.TEAMS_APP_ID,
    tabDomain: data.TAB_DOMAIN,
    bot: { appId: data.BOT_ID, type: data.BOT_TYPE, password: data.BOT_PASSWORD },
    tableEndpoint: data.TABLE_ENDPOINT,
    identityClientId: data.AZURE_CLIENT_ID,
    logLevel: data.LOG_LEVEL,
  };
}
