import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build as bundle } from 'esbuild';

const STAMP = 'dist/.stamp';
const SOURCES = ['src', 'tab', 'content', 'scripts', 'package-lock.json'];

async function filesOf(path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const nested = await Promise.all(entries.map((entry) => filesOf(join(path, entry.name))));
  return nested.flat().sort();
}

/** A fingerprint of everything the build reads: what has not changed is not built again. */
async function stampOf() {
  const hash = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(SOURCES.map(filesOf))).flat())
    hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/**
 * teams-ai loads the client of a language model and its tokenizer when it is imported, and uses neither unless a planner is
 * set; the dialogs below it load recognisers of dates and numbers for prompts that this bot does not have. They are left
 * out: together they take more memory than the rest of the server.
 */
const withoutModels = {
  name: 'without-models',
  setup(build) {
    build.onResolve(
      { filter: /^(openai|gpt-tokenizer|@microsoft\/recognizers-text.*)(\/|$)/ },
      ({ path }) => ({
        path,
        namespace: 'left-out',
      }),
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents:
        'module.exports = new Proxy(function () {}, { get: (of, key) => (key === "__esModule" ? undefined : class {}) });',
      loader: 'js',
    }));
  },
};

const onServer = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [withoutModels],
  // Optional native helpers that are probed for and do without.
  external: ['dtrace-provider', 'bufferutil', 'utf-8-validate'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dirOf } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dirOf(__filename);",
  },
};

/** Text files get a compressed sibling, so that the server only has to choose. */
async function compress(folder) {
  const texts = (await filesOf(folder)).filter((file) => /\.(js|css|html|svg|json)$/.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(file);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(text, quality));
    }),
  );
}

/** What is built is for production, whatever runs it; the process that builds goes on as what it was. */
async function forProduction(does) {
  const former = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await does();
  } finally {
    if (former === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = former;
  }
}

async function buildTab() {
  const { build } = await import('vite');
  await forProduction(() => build({ configFile: 'tab/vite.config.ts', root: 'tab', logLevel: 'warn' }));
  await compress('dist/tab');
}

async function buildServer() {
  await bundle({ ...onServer, entryPoints: { index: 'src/index.ts' }, outdir: 'dist' });
}

async function buildDemo() {
  await bundle({ ...onServer, entryPoints: { main: 'src/demo/main.ts' }, outdir: 'dist/demo' });
  await bundle({
    entryPoints: { host: 'src/demo/host/host.ts' },
    outdir: 'dist/demo/host',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  for (const file of ['host.html', 'host.css']) await cp(`src/demo/host/${file}`, `dist/demo/host/${file}`);
  await cp('appPackage/color.png', 'dist/demo/host/color.png');
}

/** Builds server, tab and demo into `dist`, unless nothing has changed since. */
export async function build({ force = false } = {}) {
  const stamp = await stampOf();
  const former = await readFile(STAMP, 'utf8').catch(() => '');
  if (!force && former === stamp) return false;
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  await Promise.all([buildServer(), buildDemo(), buildTab()]);
  await writeFile(STAMP, stamp);
  return true;
}

if (process.argv[1]?.endsWith('build.mjs')) await build({ force: process.argv.includes('--force') });
