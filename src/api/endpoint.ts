import type { z } from 'zod/v4';
import type { Route } from '../contract/route.ts';
import type { Actor, World } from '../flows/ports.ts';

/** What a handler gets: all of it parsed by the contract. */
export interface Call<R extends Route = Route> {
  world: World;
  actor: Actor;
  params: Record<string, string>;
  query: z.output<R['query']>;
  body: z.output<R['body']>;
  /** The revision of If-Match, on routes that need one. */
  rev: number;
}

export interface Answer<R extends Route = Route> {
  data: z.output<R['answer']>;
  /** The revision a later save must name. */
  rev?: number;
  /** The same answer as a file to keep, for clients that save what they are given. */
  file?: { name: string; text: string };
}

export interface Endpoint {
  route: Route;
  handle(call: Call): Promise<Answer>;
}

/** Binds a route of the contract to what answers it; the compiler checks both against the same schemas. */
export const answering = <R extends Route>(
  route: R,
  handle: (call: Call<R>) => Promise<Answer<R>>,
): Endpoint => ({
  route,
  handle: (call) => handle(call),
});

/** A parameter of the path; a route that does not have it is a bug. */
export function param(call: Pick<Call, 'params'>, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value;
}
