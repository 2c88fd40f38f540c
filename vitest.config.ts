import { defineConfig } from 'vitest/config';

/**
 * `unit`: values in, values out, and the storage's twin; `peers`: the emulator, a browser, the built demo. The second kind
 * starts processes and shares two cores, so its files run one after the other.
 */
const PEERS = ['src/store/azure-table.test.ts', 'src/demo/host/*.test.ts', 'test/**/*.test.ts'];
const QUICK = ['test/packages/*.test.ts', 'test/simulation/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tab/src/**/*.test.ts', 'tab/src/**/*.test.tsx', ...QUICK],
          exclude: PEERS.filter((path) => path.startsWith('src/')),
        },
      },
      {
        test: {
          name: 'peers',
          include: PEERS,
          exclude: QUICK,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two shared cores: a second is tight for a page that polls.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
