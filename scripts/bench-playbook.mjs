import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { line } from './bench-demo.mjs';
import { build } from './build.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';

/** Beside what is built, since it takes the packages from the project's own folder. */
const OUTFILE = resolve('dist/bench/playbook-bench.mjs');

/** The list of 2,000 use cases with 500 versions behind it, on the server and in a browser. */
export async function benchPlaybook() {
  const executablePath = findBrowser();
  await build();
  try {
    await bundle({
      entryPoints: ['test/support/playbook-bench.ts'],
      outfile: OUTFILE,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    const { playbook } = await import(pathToFileURL(OUTFILE).href);
    const browser = { executablePath, args: BROWSER_ARGS };
    for await (const { aim, isGood, unit, value, what } of playbook({ tabFolder: 'dist/tab', ...browser }))
      line(what, value, unit, aim, isGood);
  } finally {
    await rm(OUTFILE, { force: true });
  }
}
