import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build as bundle } from 'esbuild';
import { line } from './bench-demo.mjs';

/** A gallery of a million wins, and five thousand cheers for one of them, over the storage in memory. */
export async function benchWins() {
  // Millions of rows do not fit into what Node takes by itself.
  setFlagsFromString('--max-old-space-size=6000');
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-bench-'));
  try {
    const outfile = join(folder, 'wins-bench.mjs');
    await bundle({
      entryPoints: ['test/support/wins-bench.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    const { cheers, pages } = await import(pathToFileURL(outfile).href);
    for (const measured of [cheers, pages]) {
      for await (const { aim, isGood, unit, value, what } of measured()) line(what, value, unit, aim, isGood);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
