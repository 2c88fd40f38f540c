import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ChildOptions } from './child.ts';

/** The emulator's account; its name and key are public and the same everywhere. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export const emulatorConnection = (port: number): string =>
  `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`;

/** The table service of the storage emulator, kept in the data folder. It saves every five seconds, and when asked to end. */
export const emulatorOptions = (port: number, dataFolder: string): ChildOptions => ({
  name: 'The storage emulator',
  args: [
    createRequire(import.meta.url).resolve('azurite/dist/src/table/main.js'),
    '--silent',
    '--disableTelemetry',
    '--skipApiVersionCheck',
    '--location',
    join(dataFolder, 'tables'),
    '--tableHost',
    '127.0.0.1',
    '--tablePort',
    String(port),
  ],
  port,
  pidFile: join(dataFolder, 'emulator.pid'),
  endWith: 'SIGINT',
  patienceMs: 20_000,
});
