import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulatorConnection } from '../../src/demo/emulator.ts';
import { demoPeopleSchema, demoTokenSchema, type DemoPeople } from '../../src/demo/host/people-schema.ts';
import { freePort, startServer } from './server-process.ts';

export interface Demo {
  url: string;
  playgroundUrl: string;
  people: DemoPeople;
  /** How the storage is reached, past the server. */
  connection: string;
  /** What it was started with, for a second server on the same data. */
  settings: Record<string, string>;
  /** The process id of the server. */
  pid(): number;
  /** Milliseconds from start to `ready`. */
  readyAfter(): number;
  output(): string;
  token(person: string): Promise<string>;
  /** Kills the server in the midst of whatever it does; the emulator lives on. */
  kill(): Promise<void>;
  /** Starts the server again on the same data, with arguments such as `--fresh`. */
  restart(...args: string[]): Promise<void>;
  /** Asks it to end, as Ctrl+C does, and answers its exit code. The data stays. */
  interrupt(): Promise<number | null>;
  /** Sends a signal to what was started, and to nothing below it; answers its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Ends it for good, data and all. */
  stop(): Promise<number | null>;
}

/** Each server issues its own tokens and takes no other's. */
export async function tokenOf(url: string, person: string): Promise<string> {
  const answer = await fetch(`${url}/demo/token`, {
    method: 'POST',
    body: JSON.stringify({ person }),
    headers: { 'content-type': 'application/json' },
  });
  return demoTokenSchema.parse(await answer.json()).token;
}

/**
 * The built demo itself: a process of its own, on free ports, with its data in a new folder. `by: 'npm'` starts it through
 * the script of `npm start`, with a process above it that takes the signals.
 */
export async function startDemo({ by }: { by?: 'npm' } = {}): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-demo-'));
  const [port, playgroundPort, tablePort] = await Promise.all([freePort(), freePort(), freePort()]);
  const settings = {
    PORT: String(port),
    PLAYGROUND_PORT: String(playgroundPort),
    TABLE_PORT: String(tablePort),
    DATA_DIR: folder,
  };
  const url = `http://localhost:${port}`;
  const start = (args: string[] = []) => startServer(settings, args, by && 'scripts/start.mjs');
  let server = start();
  let readyAfter = await server.ready;
  const people = demoPeopleSchema.parse(await (await fetch(`${url}/demo/people`)).json());
  const end = (signal: NodeJS.Signals) => {
    server.kill(signal);
    return server.ended;
  };
  const interrupt = () => {
    server.interrupt();
    return server.ended;
  };
  return {
    url,
    playgroundUrl: `http://localhost:${playgroundPort}`,
    people,
    connection: emulatorConnection(tablePort),
    settings,
    pid: () => server.pid,
    readyAfter: () => readyAfter,
    output: () => server.output(),
    token: (person) => tokenOf(url, person),
    kill: async () => {
      server.kill('SIGKILL');
      await server.ended;
    },
    restart: async (...args) => {
      server = start(args);
      readyAfter = await server.ready;
    },
    interrupt,
    end,
    stop: async () => {
      const code = await interrupt();
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
