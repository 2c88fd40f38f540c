import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyCalls } from './problem.ts';

/** A tab in a running segment asks once a second: far below this, and a loop gone wild is far above. */
const CALLS = 600;
const SECONDS = 60;

/** Counts the calls of each person, by tenant and id. */
export function newRateLimit(calls = CALLS, seconds = SECONDS): (who: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: calls, duration: seconds });
  return async (who) => {
    try {
      await limiter.consume(who);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyCalls(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  };
}
