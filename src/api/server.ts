import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import helmet from 'helmet';
import restify from 'restify';
import type { SentenceWords } from '../domain/sentence/sentence-words.ts';
import { addRoutes } from './add-routes.ts';
import { answerUnrouted } from './answer-unrouted.ts';
import { type Health, newHealth } from './health.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { logRequests } from './request-log.ts';
import { answerRestifyError } from './restify-error.ts';
import { contentSecurityPolicy, isRoutable } from './security.ts';
import type { ApiOptions } from './serve-endpoint.ts';
import { serveTab } from './tab-files.ts';
import { requestsUnderWay } from './under-way.ts';

declare module 'restify' {
  interface Server {
    /** Runs before routing; `false` ends the request. Missing in the types, which are of an older version. */
    first(check: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  }
}

/** The channel always sends an object; anything else never reaches the bot's adapter. */
export type BotRequest = HttpRequest & { body: Record<string, unknown> };

export interface ServerOptions extends ApiOptions {
  version: string;
  sentenceWords: SentenceWords;
  /** The built tab; absent in tests of the API alone. */
  tabFolder?: string;
  /** The link that opens a page of the tab in Teams. */
  tabUrl(page: string): string;
  bot?: { process(request: BotRequest, response: HttpResponse): Promise<void> };
  /** Whether the storage answers. */
  ready(): Promise<boolean>;
}

export interface Server {
  restify: restify.Server;
  health: Health;
  listen(port: number, host?: string): Promise<number>;
  /** Takes no more work, finishes what runs, and ends. */
  close(): Promise<void>;
}

export function newServer(options: ServerOptions): Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  const health = newHealth(options.ready);
  logRequests(server, options.log, options.reference);
  server.first((request, response) => {
    if (!isRoutable(request)) answerUnrouted(response, ['invalid', 'error:invalid'], options);
    else if (!health.takes(request.url)) answerUnrouted(response, ['busy', 'error:busy'], options);
    else return true;
    return false;
  });
  server.pre(
    helmet({
      contentSecurityPolicy,
      xFrameOptions: false,
      crossOriginOpenerPolicy: false,
      crossOriginResourcePolicy: false,
    }),
  );
  server.on('restifyError', answerRestifyError(options));
  // restify takes connections that ask for another protocol and leaves them open for ever.
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
  );

  addRoutes(server, options, health);
  if (options.tabFolder) serveTab(server, options.tabFolder, options);
  return { restify: server, health, listen: listening(server), close: closing(server, health) };
}

const listening =
  (server: restify.Server) =>
  (port: number, host = '127.0.0.1') =>
    new Promise<number>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, host, () => resolve(server.address().port));
    });

/** The door stays open until what has begun is answered, so that whoever asks is told that this server is not ready. */
function closing(server: restify.Server, health: Health): () => Promise<void> {
  const settled = requestsUnderWay(server.server);
  return async () => {
    health.stop();
    // A connection that is kept open for more requests would hold the end up until it times out.
    server.on('after', () => setImmediate(() => server.server.closeIdleConnections()));
    await settled();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.server.closeIdleConnections();
    });
  };
}
