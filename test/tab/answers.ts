import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod/v4';
import type { Problem, Route } from '../../src/contract/route.ts';

/** What the tab asked, parsed by the route's own schemas: a call that breaks the contract fails the test. */
export interface Asked<R extends Route = Route> {
  params: Record<string, string>;
  query: z.output<R['query']>;
  body: z.output<R['body']>;
  ifMatch: string | undefined;
}

type Given<R extends Route> = z.input<R['answer']> | Refusal;
type Refusal = { refuse: Partial<Problem> & { status: number } };

export interface Answer {
  route: Route;
  give: (asked: Asked) => Promise<unknown> | unknown;
}

/** `answer(readMe, me())`, or with a function of what was asked. Of two answers to one route the later one holds. */
export const answer = <R extends Route>(
  route: R,
  given: z.input<R['answer']> | ((asked: Asked<R>) => Given<R> | Promise<Given<R>>),
): Answer => ({
  route,
  give: typeof given === 'function' ? (given as Answer['give']) : () => given,
});

/** The server says no, or is ill: `refuse(listWins, { status: 503, code: 'busy', title: '…' })`. */
export const refuse = (route: Route, problem: Refusal['refuse']): Answer => ({
  route,
  give: () => ({ refuse: problem }),
});

/** Nobody ever answers: the loading state. */
export const silent = (route: Route): Answer => ({ route, give: () => new Promise(() => undefined) });

/** The connection breaks: what the tab calls offline. */
export const cutOff = (route: Route): Answer => ({ route, give: () => Promise.reject(new Error('cut off')) });

const isRefusal = (given: unknown): given is Refusal =>
  typeof given === 'object' && given !== null && 'refuse' in given;

function matched(route: Route, method: string, path: string): Record<string, string> | undefined {
  if (route.method !== method) return undefined;
  const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const values = new RegExp(`^${route.path.replaceAll(/:\w+/g, '([^/]+)')}$`).exec(path)?.slice(1);
  return (
    values && Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
  );
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

export interface Call<R extends Route = Route> {
  route: R;
  asked: Asked<R>;
}

/** The API of a test: answers from a list, checks both directions against the contract, and remembers the calls. */
export class Answers {
  readonly calls: Call[] = [];
  readonly complaints: string[] = [];
  constructor(private readonly list: Answer[]) {}

  /** Changes what is answered from now on, as when somebody else shares a win. */
  add(...answers: Answer[]): void {
    this.list.push(...answers);
  }

  callsOf<R extends Route>(route: R): Asked<R>[] {
    return this.calls.filter((call): call is Call<R> => call.route === route).map(({ asked }) => asked);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://tab.test');
    const body = await bodyOf(request);
    const fitting = this.list.toReversed().flatMap(({ route, give }) => {
      const params = matched(route, request.method ?? '', url.pathname);
      return params ? [{ route, give, params }] : [];
    });
    // `agendas/next` is not an agenda called "next": the route with fewer names is meant.
    const [chosen] = fitting.sort(
      (one, other) => Object.keys(one.params).length - Object.keys(other.params).length,
    );
    if (chosen)
      return this.give(chosen.route, chosen.give, { params: chosen.params, url, body, request, response });
    this.complaints.push(`no answer was given for ${request.method} ${url.pathname}`);
    response.writeHead(404).end();
  }

  private async give(
    route: Route,
    give: Answer['give'],
    {
      params,
      url,
      body,
      request,
      response,
    }: {
      params: Record<string, string>;
      url: URL;
      body: unknown;
      request: IncomingMessage;
      response: ServerResponse;
    },
  ): Promise<void> {
    const ifMatch = request.headers['if-match'];
    try {
      const query: unknown = route.query.parse(Object.fromEntries(url.searchParams));
      const asked: Asked = { params, query, body: route.body.parse(body), ifMatch };
      if (route.ifMatch && ifMatch === undefined)
        throw new Error(`${route.path} was called without If-Match`);
      this.calls.push({ route, asked });
      const given = await Promise.resolve(give(asked)).catch(() => undefined);
      if (given === undefined) return void response.destroy();
      if (isRefusal(given)) return problem(response, given.refuse);
      ok(route, route.answer.parse(given), request, response);
    } catch (fault) {
      this.complaints.push(
        `${route.method} ${route.path}: ${fault instanceof Error ? fault.message : String(fault)}`,
      );
      response.writeHead(500).end();
    }
  }
}

function problem(response: ServerResponse, refusal: Refusal['refuse']): void {
  const whole = { type: 'about:blank', title: 'It did not work.', code: 'invalid', ...refusal };
  response
    .writeHead(refusal.status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify(whole));
}

function ok(route: Route, data: unknown, request: IncomingMessage, response: ServerResponse): void {
  const text = JSON.stringify(data);
  const etag = `"${createHash('sha1').update(text).digest('hex').slice(0, 12)}"`;
  if (route.etag && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/json', ...(route.etag && { etag }) }).end(text);
}
