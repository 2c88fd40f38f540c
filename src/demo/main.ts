import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalJWKSet } from 'jose';
import packageJson from '../../package.json' with { type: 'json' };
import { newApp } from '../app.ts';
import { newLog } from '../log.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { openAzureTables } from '../store/open-azure-tables.ts';
import { type Child, type ChildOptions, findChild, startChild } from './child.ts';
import { checkFolder, checkPort, demoConfig, DemoFault } from './demo-config.ts';
import { demoDirectory, welcomeLines } from './demo-identity.ts';
import { addDemoRoutes } from './demo-routes.ts';
import { emulatorConnection, emulatorOptions } from './emulator.ts';
import { startLocalIssuer } from './local-issuer.ts';
import { playgroundOptions } from './playground.ts';
import { TENANT } from './seed/demo-ids.ts';
import { demoPeople } from './seed/people.ts';
import { playgroundConfig } from './seed/playground-config.ts';
import { seedTables } from './seed/seed-tables.ts';

const JOBS_EVERY_MS = 2_000;
const AUDIENCE = '5b1f3c9e-6a51-4c1e-9f7d-adb0ca7a70de';

const inDist = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The emulator an earlier start left behind is taken over: its rows may not have been saved yet. */
async function emulator(options: ChildOptions, folder: string, fresh: boolean): Promise<Child> {
  const left = await findChild(options);
  if (left && !fresh) return left;
  await left?.stop();
  if (fresh) await rm(join(folder, 'tables'), { recursive: true, force: true });
  await checkPort(options.port, 'TABLE_PORT');
  return startChild(options);
}

/** A Playground that was left behind knows nothing worth keeping. */
async function playground(options: ChildOptions): Promise<Child> {
  await (await findChild(options))?.stop();
  await checkPort(options.port, 'PLAYGROUND_PORT');
  return startChild(options);
}

async function main(): Promise<void> {
  const config = demoConfig(process.env, process.argv.slice(2));
  const log = newLog(config.logLevel);
  await checkFolder(config.dataFolder);
  await checkPort(config.port, 'PORT');

  const playgroundChild = playgroundOptions(
    config.playgroundPort,
    config.port,
    config.dataFolder,
    playgroundConfig(),
  ).then(playground);
  // Waited for below; a failure before that must not end the process without its sentence.
  playgroundChild.catch(() => undefined);
  const storage = await emulator(
    emulatorOptions(config.tablePort, config.dataFolder),
    config.dataFolder,
    config.fresh,
  );
  const tables = await openAzureTables({
    connection: { connectionString: emulatorConnection(storage.port) },
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
  await app.server.listen(config.port);
  const chat = await playgroundChild;
  stopOnSignal(async () => {
    await app.stop();
    await Promise.all([chat.stop(), storage.stop()]);
  }, log);
  process.stdout.write(`ready ${address}\n${welcomeLines(address, playgroundUrl).join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof DemoFault ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
