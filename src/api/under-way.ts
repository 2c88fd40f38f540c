import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Resolves once every request that has begun by now is answered. */
export type Settled = () => Promise<void>;

export function requestsUnderWay(server: Server): Settled {
  const open = new Map<ServerResponse, Promise<void>>();
  const begun = (_request: IncomingMessage, response: ServerResponse) => {
    const over = new Promise<void>((resolve) => response.once('close', resolve));
    open.set(response, over);
    void over.then(() => open.delete(response));
  };
  server.prependListener('request', begun);
  // Who asks first whether to send a body is another event.
  server.prependListener('checkContinue', begun);
  return async () => void (await Promise.all(open.values()));
}
