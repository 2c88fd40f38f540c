import type { Log } from './flows/ports.ts';

/** Longer than a request takes, shorter than a host waits before it kills. */
const DEADLINE_MS = 10_000;

/** A clean end on SIGTERM, Ctrl+C and a closed terminal: once, and within a deadline. */
export function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  const state = { stopping: false };
  const end = (signal: string) => {
    if (state.stopping) return;
    state.stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error: String(error) }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => end(signal));
}
