import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalJWKSet } from 'jose';
import packageJson from '../../package.json' with { type: 'json' };
import { newApp } from '../app.ts';
import { newLog } from '../log.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { openAzureTables } from '../store/open-azure-tables.ts';
import { type ChildOptions, findChild, startChild } from './child.ts';
import { checkFolder, checkPort, type DemoConfig, demoConfig } from './demo-config.ts';
import { DemoFault } from './demo-fault.ts';
import { demoDirectory, welcomeLines } from './demo-identity.ts';
import { addDemoRoutes } from './demo-routes.ts';
import { emulatorConnection, emulatorOptions } from './emulator.ts';
import { newEnding } from './ending.ts';
import { startLocalIssuer } from './local-issuer.ts';
import { playgroundOptions } from './playground.ts';
import { TENANT } from './seed/demo-ids.ts';
import { demoPeople } from './seed/people.ts';
import { playgroundConfig } from './seed/playground-config.ts';
import { seedTables } from './seed/seed-tables.ts';

const JOBS_EVERY_MS = 2_000;
const AUDIENCE = '5b1f3c9e-6a51-4c1e-9f7d-adb0ca7a70de';

const inDist = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const ending = newEnding();

/** The emulator an earlier start left behind is taken over: its rows may not have been saved yet. */
async function emulator(options: ChildOptions, folder: string, fresh: boolean): Promise<void> {
  const stopLeft = await findChild(options);
  if (stopLeft && !fresh) return ending.add(stopLeft);
  await stopLeft?.();
  if (fresh) await rm(join(folder, 'tables'), { recursive: true, force: true });
  await checkPort(options.port, 'TABLE_PORT');
  return startChild(options, ending);
}

/** A Playground that was left behind knows nothing worth keeping. */
async function playground(config: DemoConfig): Promise<ChildOptions> {
  const { dataFolder, playgroundPort, port } = config;
  const options = await playgroundOptions(playgroundPort, port, dataFolder, playgroundConfig());
  await (
    await findChild(options)
  )?.();
  await checkPort(playgroundPort, 'PLAYGROUND_PORT');
  return options;
}

async function main(): Promise<void> {
  const config = demoConfig(process.env, process.argv.slice(2));
  const log = newLog(config.logLevel);
  stopOnSignal(() => ending.all(), log);
  await checkFolder(config.dataFolder);
  await checkPort(config.port, 'PORT');

  const chat = startChild(await playground(config), ending);
  // Waited for below; a failure before that must not end the process without its sentence.
  chat.catch(() => undefined);
  await emulator(emulatorOptions(config.tablePort, config.dataFolder), config.dataFolder, config.fresh);
  const tables = await openAzureTables({
    connection: { connectionString: emulatorConnection(config.tablePort) },
  });
  const serviceUrl = `http://localhost:${config.playgroundPort}/_connector`;
  await seedTables(tables, new Date(), {
    contentFolder: new URL('../../content/', import.meta.url),
    serviceUrl,
  });

  const address = `http://localhost:${config.port}`;
  const issuer = await startLocalIssuer({
    issuer: `${address}/demo/issuer`,
    audience: AUDIENCE,
    tenantId: TENANT,
  });
  const app = newApp({
    tenant: TENANT,
    tables,
    directory: demoDirectory(),
    identity: {
      issuer: `${address}/demo/issuer`,
      audiences: [AUDIENCE],
      keys: createLocalJWKSet(issuer.jwks),
    },
    credentials: 'none',
    tabUrl: (page) => `${address}/host?page=${encodeURIComponent(page)}`,
    tabFolder: inDist('tab'),
    version: packageJson.version,
    log,
    jobsEveryMs: JOBS_EVERY_MS,
  });
  const playgroundUrl = `http://localhost:${config.playgroundPort}`;
  addDemoRoutes(app.server, { people: demoPeople(playgroundUrl), issuer, hostFolder: inDist('demo/host') });
  await ending.add(() => app.stop());
  await app.server.listen(config.port);
  await chat;
  if (!ending.hasBegun())
    process.stdout.write(`ready ${address}\n${welcomeLines(address, playgroundUrl).join('\n')}\n`);
}

main().catch(async (error: unknown) => {
  // Storage that goes away under a start that was broken off is no fault.
  if (ending.hasBegun()) return;
  process.stderr.write(
    `${error instanceof DemoFault ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  await ending.all();
  process.exit(1);
});
