import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../lib/api.ts';

/** Reads are tried twice more when nobody answered; refusals are told at once. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, problem) => failures < 2 && problem instanceof ApiProblem && problem.isPassing,
        retryDelay: (attempt) => 400 * 2 ** attempt,
        staleTime: 1_000,
        // "Offline" in the browser's opinion is often wrong in a company network; a call shows it better.
        networkMode: 'always',
      },
    },
  });
