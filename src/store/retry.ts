import { PlaybookError } from '../domain/playbook-error.ts';
import { StoreError, type StoreFault } from './table.ts';

export interface RetryOptions {
  /** Attempts in all, the first included. */
  tries: number;
  /** Between 0 and 1. */
  random: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/** Faults after which reading again and deciding anew may succeed. The others stay the same however often they are tried. */
const WORTH_ANOTHER_TRY: ReadonlySet<StoreFault> = new Set(['stale', 'exists', 'missing', 'unavailable']);
const FIRST_WAIT = 20;

/**
 * An optimistic loop: read, decide, commit under the ETags read. Every attempt must read again, and recognise its own
 * write from an earlier attempt whose answer was lost. Gives up as `busy`, which is safe to repeat.
 */
export async function retryWrite<Answer>(
  attempt: () => Promise<Answer>,
  options: RetryOptions,
): Promise<Answer> {
  for (let nth = 1; ; nth++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreError) || !WORTH_ANOTHER_TRY.has(error.fault)) throw error;
      if (nth >= options.tries) throw busy(error);
      await options.wait(FIRST_WAIT * 2 ** (nth - 1) * (0.5 + options.random()));
    }
  }
}

function busy(cause: StoreError): PlaybookError {
  const error = new PlaybookError('busy', { say: 'error:busy' });
  error.cause = cause;
  return error;
}
