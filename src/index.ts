import { fileURLToPath } from 'node:url';
import { DefaultAzureCredential } from '@azure/identity';
import packageJson from '../package.json' with { type: 'json' };
import { directoryKeys } from './api/identity.ts';
import { newApp } from './app.ts';
import { ConfigError, productionConfig } from './config.ts';
import { newGraphDirectory } from './directory/graph-directory.ts';
import { publishSupplied } from './flows/playbook/publish-playbook.ts';
import { newLog } from './log.ts';
import { openAzureTables } from './store/open-azure-tables.ts';
import { SUPPLIED_PLAYBOOK } from './supplied-playbook.ts';
import { deepLink } from './deep-link.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const JOBS_EVERY_MS = 15_000;
const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';

/** Production: the organisation's directory, its storage, its bot. Refuses to start when any of it is missing. */
async function main(): Promise<void> {
  const config = productionConfig(process.env);
  const log = newLog(config.logLevel);
  const credential = new DefaultAzureCredential({ managedIdentityClientId: config.identityClientId });
  const app = newApp({
    tenant: config.tenant,
    tables: await openAzureTables({ connection: { url: config.tableEndpoint, credential } }),
    directory: newGraphDirectory({
      token: async () => (await credential.getToken(GRAPH_SCOPE)).token,
      clientId: config.clientId,
      log,
      clock: () => new Date(),
    }),
    identity: {
      issuer: `https://login.microsoftonline.com/${config.tenant}/v2.0`,
      audiences: [config.clientId, `api://${config.tabDomain}/${config.clientId}`],
      keys: directoryKeys(config.tenant),
    },
    credentials: {
      appId: config.bot.appId,
      tenantId: config.tenant,
      type: config.bot.type,
      password: config.bot.password,
    },
    tabUrl: deepLink(config.teamsAppId),
    tabFolder: fileURLToPath(new URL('./tab', import.meta.url)),
    version: packageJson.version,
    log,
    jobsEveryMs: JOBS_EVERY_MS,
  });
  await publishSupplied(app.world, SUPPLIED_PLAYBOOK, 'Adoption Playbook');
  const port = await app.server.listen(config.port, '0.0.0.0');
  log.info({ port, version: packageJson.version }, 'ready');
  stopOnSignal(() => app.stop(), log);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
