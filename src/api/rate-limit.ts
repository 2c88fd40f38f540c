import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { PlaybookError } from '../domain/playbook-error.ts';

/** Thirty people in a run poll once a second each: far below this, and a loop gone wild is far above. */
const CALLS = 600;
const SECONDS = 60;

/** Counts calls by who makes them; for people by tenant and id, before sign-in by address. */
export function newRateLimit(calls = CALLS, seconds = SECONDS): (who: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: calls, duration: seconds });
  return async (who) => {
    try {
      await limiter.consume(who);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new PlaybookError('busy', { say: 'error:limit' });
      throw error;
    }
  };
}
