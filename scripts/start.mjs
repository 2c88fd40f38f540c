import { spawn } from 'node:child_process';
import { build } from './build.mjs';

// Built when needed, then the demo in a process of its own, so that it can be stopped and killed by itself.
try {
  if (await build()) console.log('built');
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

const child = spawn(
  process.execPath,
  ['--enable-source-maps', 'dist/demo/main.js', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// Ctrl+C reaches both, a signal sent to this process only this one: it is passed on, and how the child ended is said.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.platform !== 'win32' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
