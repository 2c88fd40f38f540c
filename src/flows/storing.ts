import { retryWrite } from '../store/retry.ts';
import type { World } from './ports.ts';

/** Optimistic writing: each attempt reads again and decides anew. */
export const writing = <Answer>(world: World, attempt: () => Promise<Answer>): Promise<Answer> =>
  retryWrite(attempt, { tries: 8, random: () => world.random(), wait: (ms) => world.wait(ms) });
