import type { Server as RestifyServer } from 'restify';
import type { Route } from '../contract/route.ts';
import { playbookFileJsonSchema } from '../domain/playbook/playbook-file.ts';
import { PlaybookError } from '../domain/playbook-error.ts';
import { endpointsOf } from './endpoints.ts';
import type { Health } from './health.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { readJsonBody } from './json-body.ts';
import { openApiDocument } from './openapi.ts';
import { problemOf, sendProblem } from './problem.ts';
import { serving } from './serve-endpoint.ts';
import type { BotRequest, ServerOptions } from './server.ts';

type Handler = (request: HttpRequest, response: HttpResponse) => Promise<void>;

const VERBS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'del' } as const satisfies Record<
  Route['method'],
  string
>;

export function addRoutes(server: RestifyServer, options: ServerOptions, health: Health): void {
  const add = (method: Route['method'], path: string, handler: Handler) =>
    // restify's own types are of another version; the narrow ones of http.ts are what the handlers rely on.
    server[VERBS[method]](
      path,
      async (request: unknown, response: unknown) =>
        void (await handler(request as HttpRequest, response as HttpResponse)),
    );

  add('GET', '/health/live', health.live);
  add('GET', '/health/ready', health.readiness);
  add('GET', '/api/openapi.json', document(openApiDocument(options.version)));
  add('GET', '/api/playbook/schema.json', document(playbookFileJsonSchema()));
  for (const endpoint of endpointsOf(options.sentenceWords, options.say))
    add(endpoint.route.method, endpoint.route.path, serving(endpoint, options));
  add('GET', '/win/:team/:win', openWin(options.tabUrl));
  if (options.bot) add('POST', '/api/messages', botMessages(options.bot, options));
}

/** Made once: it is the same for everybody and takes its time. */
function document(content: unknown): Handler {
  const text = JSON.stringify(content);
  return async (_request, response) => {
    response.header('content-type', 'application/json; charset=utf-8');
    response.sendRaw(200, text);
  };
}

const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/**
 * A link that can be copied, pasted and shown as a card. It leads to the page inside Teams, for everybody and whatever it
 * names: who may see the win is asked there.
 */
function openWin(tabUrl: ServerOptions['tabUrl']): Handler {
  return async ({ params }, response) => {
    const [team = '', win = ''] = [params.team, params.win];
    response.header('location', tabUrl(isId(team) && isId(win) ? `wins/${team}/${win}` : 'wins'));
    response.header('cache-control', 'no-store');
    response.sendRaw(302, '');
  };
}

function botMessages(bot: NonNullable<ServerOptions['bot']>, options: ServerOptions): Handler {
  return async (request, response) => {
    try {
      request.body = await readJsonBody(request);
      if (!hasActivity(request)) throw new PlaybookError('invalid', { say: 'error:invalid' });
      await bot.process(request, response);
    } catch (error) {
      if (!response.headersSent) sendProblem(response, problemOf(error, options));
    }
  };
}

const hasActivity = (request: HttpRequest): request is BotRequest =>
  typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body);
