import { retryWrite } from '../store/retry.ts';
import { StoreError } from '../store/table.ts';
import type { World } from './ports.ts';
import { refuse } from './refuse.ts';

/** Optimistic writing: each attempt reads again and decides anew. */
export const writing = <Answer>(world: World, attempt: () => Promise<Answer>): Promise<Answer> =>
  retryWrite(attempt, { tries: 8, random: () => world.random(), wait: (ms) => world.wait(ms) });

/** What the storage has no room for is refused in a sentence. */
export async function fitting<Answer>(sentence: string, write: () => Promise<Answer>): Promise<Answer> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'too-large') return refuse('too-large', sentence);
    throw error;
  }
}
