import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist/tab`;
const SOURCES = ['tab', 'src/contract', 'src/domain', 'src/words/en'];

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const times = entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map(async (entry) => (await stat(`${entry.parentPath}/${entry.name}`)).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
}

async function isFresh(): Promise<boolean> {
  const built = await stat(`${dist}/index.html`).catch(() => undefined);
  if (!built) return false;
  const newest = await Promise.all(SOURCES.map((source) => newestIn(`${root}${source}`)));
  return Math.max(...newest) < built.mtimeMs;
}

/** One test file builds, the others wait for it: they run in processes of their own. */
async function lock(): Promise<() => Promise<void>> {
  const folder = `${root}dist/.building-tab`;
  await mkdir(`${root}dist`, { recursive: true });
  for (;;) {
    try {
      await mkdir(folder);
      return () => rm(folder, { recursive: true, force: true });
    } catch {
      const taken = await stat(folder).catch(() => undefined);
      // A process that was killed leaves its lock behind.
      if (taken && Date.now() - taken.mtimeMs > 120_000) await rm(folder, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function build(): Promise<void> {
  // A process of its own: under vitest NODE_ENV is "test", and React would be bundled with its development warnings.
  await promisify(execFile)(
    process.execPath,
    [`${root}node_modules/vite/bin/vite.js`, 'build', 'tab', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
}

async function readAll(): Promise<Map<string, Buffer>> {
  const entries = (await readdir(dist, { withFileTypes: true, recursive: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(async (entry): Promise<[string, Buffer]> => {
    const path = `${entry.parentPath}/${entry.name}`;
    return [path.slice(dist.length + 1), await readFile(path)];
  });
  return new Map(await Promise.all(files));
}

let files: Promise<Map<string, Buffer>> | undefined;

/** The files of dist/tab by name, built when a source is newer. Held in memory, so that a later build disturbs no test. */
export function builtTab(): Promise<Map<string, Buffer>> {
  files ??= (async () => {
    const unlock = await lock();
    try {
      if (!(await isFresh())) await build();
      return await readAll();
    } finally {
      await unlock();
    }
  })();
  return files;
}
