import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Azurite {
  connectionString: string;
  port: number;
  stop(): Promise<void>;
}

const MAIN = createRequire(import.meta.url).resolve('azurite/dist/src/table/main.js');
/** The emulator's account; its name and key are public and the same everywhere. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const PATIENCE = 20_000;

export const connectionStringOf = (port: number): string =>
  `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => (socket.destroy(), resolve(answer));
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });

async function untilAnswers(port: number, child: ChildProcess, output: () => string): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > giveUpAt)
      throw new Error(`the storage emulator did not start: ${output()}`);
    await pause(50);
  }
}

/** The table service of the emulator in a process of its own, in memory, on a free port of this machine. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const options = ['--silent', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(
    process.execPath,
    [MAIN, ...options, '--tableHost', '127.0.0.1', '--tablePort', String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  // A test run that is broken off must not leave the emulator behind.
  const last = () => child.kill('SIGKILL');
  process.once('exit', last);
  void ended.then(() => process.off('exit', last));
  try {
    await untilAnswers(port, child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connectionString: connectionStringOf(port), port, stop };
}
