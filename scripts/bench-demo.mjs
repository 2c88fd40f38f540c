import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export async function startDemo(dataFolder) {
  const port = await freePort();
  const env = {
    ...process.env,
    // Building sets it to production, where the demo does not run.
    NODE_ENV: undefined,
    PORT: port,
    PLAYGROUND_PORT: await freePort(),
    TABLE_PORT: await freePort(),
    DATA_DIR: dataFolder,
  };
  const since = performance.now();
  const child = spawn(process.execPath, ['dist/demo/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('ready') && resolve());
    child.once('exit', () => reject(new Error('the demo ended before it was ready')));
  });
  const seconds = (performance.now() - since) / 1000;
  const stop = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGINT'));
  return { url: `http://localhost:${port}`, pid: child.pid, seconds, stop };
}

export const line = (what, value, unit, aim, isGood) =>
  console.log(
    `${what.padEnd(34)} ${String(value).padStart(8)} ${unit.padEnd(4)} aim ${aim}  ${isGood ? 'reached' : 'MISSED'}`,
  );
