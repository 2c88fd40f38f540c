import type { HttpRequest, HttpResponse } from './http.ts';

export interface Health {
  /** The process runs. */
  live(request: HttpRequest, response: HttpResponse): Promise<void>;
  /** It can take work: the storage answers, and it is not stopping. */
  readiness(request: HttpRequest, response: HttpResponse): Promise<void>;
  stop(): void;
  /** Whether a request to this path is still taken: while the server stops, only those that ask how it is. */
  takes(path: string | undefined): boolean;
}

export function newHealth(ready: () => Promise<boolean>): Health {
  const state = { stopping: false };
  const answer = (response: HttpResponse, isWell: boolean) => {
    response.header('content-type', 'application/json; charset=utf-8');
    response.header('cache-control', 'no-store');
    response.sendRaw(isWell ? 200 : 503, JSON.stringify({ status: isWell ? 'ok' : 'unavailable' }));
  };
  return {
    live: async (_request, response) => answer(response, true),
    readiness: async (_request, response) =>
      answer(response, !state.stopping && (await ready().catch(() => false))),
    stop: () => {
      state.stopping = true;
    },
    takes: (path) => !state.stopping || /^\/health\//.test(path ?? ''),
  };
}
