import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DemoFault } from './demo-fault.ts';
import type { Ending } from './ending.ts';

/** A process beside the server: the emulator, the Playground. It outlives a killed server, and the next start finds it. */
export interface ChildOptions {
  name: string;
  args: string[];
  port: number;
  /** Where its process id is kept. */
  pidFile: string;
  /** The signal it saves on. */
  endWith: NodeJS.Signals;
  env?: Record<string, string>;
  patienceMs: number;
}

const STOP_MS = 8_000;

export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function ended(pid: number): Promise<boolean> {
  const giveUpAt = Date.now() + STOP_MS;
  while (isAlive(pid) && Date.now() < giveUpAt) await pause(50);
  return !isAlive(pid);
}

/** Asks it to end, waits until it has, and ends it by force after a while. */
async function end(pid: number, { endWith, pidFile }: ChildOptions): Promise<void> {
  if (isAlive(pid)) process.kill(pid, endWith);
  if (!(await ended(pid)) && isAlive(pid)) process.kill(pid, 'SIGKILL');
  await rm(pidFile, { force: true });
}

/** How to stop the process an earlier start left behind, when it still answers on this port. */
export async function findChild(options: ChildOptions): Promise<(() => Promise<void>) | undefined> {
  const kept = await readFile(options.pidFile, 'utf8').catch(() => '');
  const [pid, port] = kept.split(' ').map(Number);
  if (!pid || port !== options.port || !isAlive(pid) || !(await answers(options.port))) return undefined;
  return () => end(pid, options);
}

/** Starts it detached, so that Ctrl+C reaches only the server, which then ends it in order: also while it still starts. */
export async function startChild(options: ChildOptions, ending: Ending): Promise<void> {
  await mkdir(dirname(options.pidFile), { recursive: true });
  if (ending.hasBegun()) return;
  const output: string[] = [];
  const child = spawn(process.execPath, options.args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      if (output.length < 20) output.push(String(chunk));
    });
  }
  const { pid } = child;
  if (pid === undefined) throw new DemoFault(`${options.name} did not start.`);
  await ending.add(() => end(pid, options));
  await writeFile(options.pidFile, `${pid} ${options.port}`);
  await untilAnswers(child, options, output);
  child.unref();
}

async function untilAnswers(
  child: ChildProcess,
  { name, port, patienceMs }: ChildOptions,
  output: string[],
): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > giveUpAt) {
      const said = output.join('').trim().split('\n')[0]?.slice(0, 400);
      throw new DemoFault(`${name} did not start: ${said || 'it said nothing'}`);
    }
    await pause(50);
  }
}
