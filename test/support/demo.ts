import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeopleSchema, demoTokenSchema, type DemoPeople } from '../../src/demo/host/people-schema.ts';

const PATIENCE_MS = 90_000;

export interface Demo {
  url: string;
  playgroundUrl: string;
  people: DemoPeople;
  /** The process id of the server. */
  pid(): number;
  /** Milliseconds from start to `ready`. */
  readyAfter(): number;
  output(): string;
  token(person: string): Promise<string>;
  /** Kills the server in the midst of whatever it does; the emulator lives on. */
  kill(): Promise<void>;
  /** Starts the server again on the same data. */
  restart(): Promise<void>;
  /** Asks it to end, as Ctrl+C does, and answers its exit code. */
  stop(): Promise<number | null>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

interface Running {
  child: ChildProcess;
  output: string[];
  readyAfter: number;
  exited: Promise<number | null>;
}

/** The built demo itself, as `npm start` runs it: a process of its own, on free ports, with its data in a new folder. */
export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-demo-'));
  const [port, playgroundPort, tablePort] = await Promise.all([freePort(), freePort(), freePort()]);
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    PLAYGROUND_PORT: String(playgroundPort),
    TABLE_PORT: String(tablePort),
    DATA_DIR: folder,
  };
  const url = `http://localhost:${port}`;
  let running = await run(env);
  // A broken-off test run must not leave processes behind: the server ends its own children.
  const last = () => running.child.kill('SIGTERM');
  process.once('exit', last);
  const get = async (path: string, init?: RequestInit): Promise<unknown> =>
    (await fetch(`${url}${path}`, init)).json();
  const people = demoPeopleSchema.parse(await get('/demo/people'));
  return {
    url,
    playgroundUrl: `http://localhost:${playgroundPort}`,
    people,
    pid: () => running.child.pid ?? 0,
    readyAfter: () => running.readyAfter,
    output: () => running.output.join(''),
    token: async (person) => {
      const body = JSON.stringify({ person });
      const answer = await get('/demo/token', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      return demoTokenSchema.parse(answer).token;
    },
    kill: async () => {
      running.child.kill('SIGKILL');
      await running.exited;
    },
    restart: async () => {
      running = await run(env);
    },
    stop: async () => {
      running.child.kill('SIGINT');
      const code = await running.exited;
      process.off('exit', last);
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function run(env: NodeJS.ProcessEnv): Promise<Running> {
  const since = Date.now();
  const child = spawn(process.execPath, ['dist/demo/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await new Promise<void>((resolve, reject) => {
    const giveUp = setTimeout(
      () => reject(new Error(`the demo is not ready: ${output.join('')}`)),
      PATIENCE_MS,
    );
    const heard = (chunk: unknown) => {
      output.push(String(chunk));
      if (output.join('').includes('ready http')) {
        clearTimeout(giveUp);
        resolve();
      }
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    void exited.then((code) => reject(new Error(`the demo ended with ${code}: ${output.join('')}`)));
  });
  return { child, output, readyAfter: Date.now() - since, exited };
}
