import type { Response } from 'botbuilder';

/**
 * The response as the adapter sees it. It writes the text of an error into the body, so bodies of errors are left out;
 * and a turn that failed is never reported as taken.
 */
export function guarded(response: Response, hasFailed: () => boolean): Response {
  let status = 200;
  return {
    socket: response.socket,
    header: (name, value) => response.header(name, value),
    status: (code) => {
      status = hasFailed() && code < 400 ? 503 : code;
      return response.status(status);
    },
    send: (...body) => (status < 400 ? response.send(...body) : response.send()),
    end: (...rest) => response.end(...rest),
  };
}
