import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const PATIENCE_MS = 90_000;

export interface ServerProcess {
  pid: number;
  output(): string;
  /** Milliseconds from start to `ready`; rejects when it ends before, with all it said. */
  ready: Promise<number>;
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** Ctrl+C, as a terminal sends it: to the process and all that belong to it. */
  interrupt(): void;
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

/** The built demo as a process of its own, with settings and arguments as `npm start` gives them. */
export function startServer(
  settings: Record<string, string>,
  args: string[] = [],
  script = 'dist/demo/main.js',
): ServerProcess {
  const since = Date.now();
  const child = spawn(process.execPath, [script, ...args], {
    // A group of its own, as in a terminal.
    detached: true,
    // As in a newcomer's shell: what the test runner says of itself is not passed on.
    env: { ...process.env, NODE_ENV: undefined, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  // A broken-off test run must not leave processes behind: the server ends its own children.
  const last = () => child.kill('SIGTERM');
  process.once('exit', last);
  const ready = new Promise<number>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`the demo ${why}: ${output.join('')}`));
    const giveUp = setTimeout(() => fail('is not ready'), PATIENCE_MS);
    const heard = (chunk: unknown) => {
      output.push(String(chunk));
      if (!output.join('').includes('ready http')) return;
      clearTimeout(giveUp);
      resolve(Date.now() - since);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    void ended.then((code) => {
      clearTimeout(giveUp);
      fail(`ended with ${code}`);
    });
  });
  ready.catch(() => undefined);
  void ended.then(() => process.off('exit', last));
  return {
    pid: child.pid ?? 0,
    output: () => output.join(''),
    ready,
    ended,
    kill: (signal) => void child.kill(signal),
    interrupt: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    },
  };
}
