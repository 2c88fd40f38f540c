import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { beginCorrelation } from '../correlation.ts';
import type { Log } from '../flows/ports.ts';

/** Says of every request which route it was, how it ended and how long it took. Never a path with ids, or who asked. */
export function logRequests(server: restify.Server, log: Log, newId: () => string): void {
  const began = new WeakMap<object, number>();
  server.first((request: IncomingMessage, response: ServerResponse) => {
    const id = newId();
    beginCorrelation(id);
    response.setHeader('x-correlation-id', id);
    began.set(request, performance.now());
    return true;
  });
  server.on(
    'after',
    (request: IncomingMessage & { route?: { path?: unknown } }, response: ServerResponse) => {
      const ms = Math.round(performance.now() - (began.get(request) ?? performance.now()));
      log.info(
        { method: request.method, route: request.route?.path, status: response.statusCode, ms },
        'answered',
      );
    },
  );
}
