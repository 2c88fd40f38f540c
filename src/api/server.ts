import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import restify, { plugins } from 'restify';
import sirv from 'sirv';
import { PlaybookError } from '../domain/playbook-error.ts';
import { agendaEndpoints } from './agenda-endpoints.ts';
import { commitmentEndpoints } from './commitment-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { newHealth, type Health } from './health.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { openApiDocument } from './openapi.ts';
import { playbookEndpoints } from './playbook-endpoints.ts';
import { problemOf, sendProblem } from './problem.ts';
import { progressEndpoints } from './progress-endpoints.ts';
import { answerRestifyError } from './restify-error.ts';
import { contentSecurityPolicy, isRoutable } from './security.ts';
import { type ApiOptions, serving } from './serve-endpoint.ts';
import { teamEndpoints } from './team-endpoints.ts';
import { winEndpoints } from './win-endpoints.ts';
import type { SentenceWords } from '../domain/win/sentence-words.ts';

declare module 'restify' {
  interface Server {
    /** Runs before routing; `false` ends the request. Missing in the types, which are of an older version. */
    first(check: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  }
}

const MAX_BODY = 256 * 1024;

export interface ServerOptions extends ApiOptions {
  version: string;
  sentenceWords: SentenceWords;
  /** The built tab; absent in tests of the API alone. */
  tabFolder?: string;
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

export const endpointsOf = (words: SentenceWords): Endpoint[] => [
  ...teamEndpoints,
  ...agendaEndpoints,
  ...commitmentEndpoints,
  ...winEndpoints(words),
  ...playbookEndpoints,
  ...progressEndpoints,
];

export function newServer(options: ServerOptions): Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  const health = newHealth(options.ready);
  server.first((request, response) => {
    if (isRoutable(request)) return true;
    response.statusCode = 400;
    response.end();
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
  server.use(plugins.bodyParser({ mapParams: false, maxBodySize: MAX_BODY }));
  server.on('restifyError', answerRestifyError(options));

  addRoutes(server, options, health);
  return { restify: server, health, listen: listening(server), close: closing(server, health) };
}

/** The channel always sends an object; anything else never reaches the bot's adapter. */
type BotRequest = HttpRequest & { body: Record<string, unknown> };
const hasActivity = (request: HttpRequest): request is BotRequest =>
  typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body);

type Handler = (request: HttpRequest, response: HttpResponse) => Promise<void>;

function addRoutes(server: restify.Server, options: ServerOptions, health: Health): void {
  const add = (method: 'get' | 'post' | 'put' | 'del', path: string, handler: Handler) =>
    // restify's own types are of another version; the narrow ones of http.ts are what the handlers rely on.
    server[method](
      path,
      async (request: unknown, response: unknown) =>
        void (await handler(request as HttpRequest, response as HttpResponse)),
    );
  const json =
    (body: () => unknown): Handler =>
    async (_request, response) => {
      response.header('content-type', 'application/json; charset=utf-8');
      response.sendRaw(200, JSON.stringify(body()));
    };

  add('get', '/health/live', health.live);
  add('get', '/health/ready', health.readiness);
  add(
    'get',
    '/api/openapi.json',
    json(() => openApiDocument(options.version)),
  );
  for (const endpoint of endpointsOf(options.sentenceWords)) {
    const method =
      endpoint.route.method === 'DELETE'
        ? 'del'
        : (endpoint.route.method.toLowerCase() as 'get' | 'post' | 'put');
    add(method, endpoint.route.path, serving(endpoint, options));
  }
  const { bot } = options;
  if (bot) {
    add('post', '/api/messages', (request, response) => {
      if (hasActivity(request)) return bot.process(request, response);
      return Promise.resolve(
        sendProblem(response, problemOf(new PlaybookError('invalid', { say: 'error:invalid' }), options)),
      );
    });
  }
  if (options.tabFolder) serveTab(server, options.tabFolder);
}

/** The page itself is asked for each time; its files carry a hash in their names and never change. */
function serveTab(server: restify.Server, folder: string): void {
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      ),
  });
  server.get('/tab/*', (request, response, next) => {
    request.url = request.url?.replace(/^\/tab/, '') ?? '/';
    files(request, response, () => {
      response.send(404);
      next();
    });
  });
}

const listening =
  (server: restify.Server) =>
  (port: number, host = '127.0.0.1') =>
    new Promise<number>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, host, () => resolve(server.address().port));
    });

const closing = (server: restify.Server, health: Health) => () =>
  new Promise<void>((resolve) => {
    health.stop();
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
