import { defineConfig } from 'vitest/config';

/**
 * `unit`: values in, values out, and the storage's twin. `tab`: whole pages of the built tab in a browser, over fixtures.
 * `peers`: the emulator, the host page, the built demo door to door. Browsers and servers use both cores by themselves, so
 * their files run one after the other.
 */
const TAB = ['test/tab/*.test.ts'];
const PEERS = ['src/store/azure-table.test.ts', 'src/demo/host/*.test.ts', 'test/walk/*.test.ts'];
/** Vitest leaves one of two cores idle unless told. A browser uses both by itself. */
const CORES = 2;
/** Two shared cores: a second is tight for a page that polls. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  test: {
    maxWorkers: CORES,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tab/src/**/*.test.ts',
            'tab/src/**/*.test.tsx',
            'test/packages/*.test.ts',
            'test/simulation/*.test.ts',
          ],
          exclude: PEERS,
          // Nothing here replaces a module or keeps state in one, so files may share what they import.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { test: { name: 'tab', include: TAB, fileParallelism: false, ...patient } },
      { test: { name: 'peers', include: PEERS, fileParallelism: false, ...patient } },
    ],
  },
});
