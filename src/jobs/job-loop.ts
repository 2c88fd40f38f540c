import { runDue } from '../flows/planning/run-due.ts';
import type { World } from '../flows/ports.ts';

export interface JobLoop {
  /** Waits for the look under way and starts no other. */
  stop(): Promise<void>;
}

/** The only timers of the product. Several processes may run it at once: jobs and contributions take care of that. */
export function startJobLoop(world: World, everyMs: number): JobLoop {
  const state: { stopping: boolean; timer?: NodeJS.Timeout; running: Promise<void> } = {
    stopping: false,
    running: Promise.resolve(),
  };
  const look = async () => {
    try {
      await runDue(world);
    } catch (error) {
      world.log.warn({ error: String(error) }, 'the job loop will try again');
    }
    if (!state.stopping) state.timer = setTimeout(start, everyMs);
  };
  const start = () => {
    state.running = look();
  };
  start();
  return {
    stop: async () => {
      state.stopping = true;
      clearTimeout(state.timer);
      await state.running;
    },
  };
}
