import type { z } from 'zod/v4';
import { type Problem, problemSchema, type Route } from '../../src/contract/route.ts';
import type { Demo } from './demo.ts';
import { personNamed } from './demo-people.ts';

interface Asked<R extends Route> {
  params?: Record<string, string>;
  query?: z.input<R['query']>;
  body?: z.input<R['body']>;
  /** The ETag last read. */
  ifMatch?: string;
}

export interface Answered<R extends Route> {
  data: z.output<R['answer']>;
  etag: string;
}

/** The API as one person of the demo, on the contract's own routes. */
export interface Api {
  call<R extends Route>(route: R, asked?: Asked<R>): Promise<Answered<R>>;
  /** A call that has to be refused, and its problem. */
  refused<R extends Route>(route: R, asked?: Asked<R>): Promise<Problem>;
}

function addressOf<R extends Route>(route: R, { params = {}, query }: Asked<R>): string {
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name]!));
  const asked = Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}

export function apiAs(demo: Demo, name: string): Api {
  const { id } = personNamed(demo, name);
  /** A restarted server has a new key, and knows no token of the one before. */
  let held: { pid: number; token: Promise<string> } | undefined;
  const token = () => {
    if (held?.pid !== demo.pid()) held = { pid: demo.pid(), token: demo.token(id) };
    return held.token;
  };

  async function send<R extends Route>(route: R, asked: Asked<R>): Promise<Response> {
    return fetch(`${demo.url}${addressOf(route, asked)}`, {
      method: route.method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(asked.ifMatch === undefined ? {} : { 'if-match': asked.ifMatch }),
      },
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    });
  }

  return {
    async call<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Answered<R>> {
      const response = await send(route, asked);
      if (!response.ok)
        throw new Error(
          `${route.method} ${route.path} answered ${response.status}: ${await response.text()}`,
        );
      return {
        data: route.answer.parse(await response.json()) as z.output<R['answer']>,
        etag: response.headers.get('etag') ?? '',
      };
    },
    async refused(route, asked = {}) {
      const response = await send(route, asked);
      if (response.ok) throw new Error(`${route.method} ${route.path} was not refused`);
      return problemSchema.parse(await response.json());
    },
  };
}
