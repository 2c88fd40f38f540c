import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ChildOptions } from './child.ts';

/** The Microsoft 365 Agents Playground: a real chat client for the bot, without a tenant. */
export async function playgroundOptions(
  port: number,
  serverPort: number,
  dataFolder: string,
  config: string,
): Promise<ChildOptions> {
  const configFile = join(dataFolder, '.m365agentsplayground.yml');
  await mkdir(dataFolder, { recursive: true });
  await writeFile(configFile, config);
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  );
  return {
    name: 'The Agents Playground',
    args: [
      cli,
      'start',
      '-e',
      `http://127.0.0.1:${serverPort}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
    ],
    port,
    pidFile: join(dataFolder, 'playground.pid'),
    endWith: 'SIGTERM',
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(dataFolder, 'playground.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
      BROWSER: 'none',
    },
    patienceMs: 30_000,
  };
}
