import type { Log } from './flows/ports.ts';

export interface Background {
  run(task: () => Promise<void>): void;
  /** Resolves when nothing runs any more; for a clean stop. */
  finished(): Promise<void>;
}

/** Work that goes on after an answer. What fails or is lost here is repeated by the sweep. */
export function newBackground(log: Log): Background {
  const running = new Set<Promise<void>>();
  return {
    run: (task) => {
      const work = task()
        .catch((error: unknown) =>
          log.warn({ error: String(error) }, 'work after an answer failed; the sweep repeats it'),
        )
        .finally(() => running.delete(work));
      running.add(work);
    },
    finished: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
