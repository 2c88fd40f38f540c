import { problemSchema, type Problem, type Route } from '#contract/route.ts';
import type { z } from 'zod/v4';
import { readToken } from './host.ts';
import { say } from './words.ts';

type NamesIn<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;
/** The `:names` of a path, where the route's type still knows them. */
type Params<R extends Route> =
  string extends NamesIn<R['path']> ? Record<string, string> : Record<NamesIn<R['path']>, string>;

/** What a call is made with. Only what the route's schemas name is allowed. */
export interface Asked<R extends Route> {
  params?: Params<R>;
  query?: z.input<R['query']>;
}
export interface Sent<R extends Route> extends Asked<R> {
  body?: z.input<R['body']>;
  /** The ETag last read. */
  ifMatch?: string;
}
export interface Answer<R extends Route> {
  data: z.output<R['answer']>;
  etag: string | undefined;
}

/** A refusal or an outage. `message` is a sentence for the person, `present` what is there now when a save was stale. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly reference: string | undefined;
  readonly fields: NonNullable<Problem['fields']>;
  readonly present: unknown;
  /** Where what was sent may hold what is not for others, with code 'unconfirmed'. */
  readonly found: NonNullable<Problem['found']>;

  constructor(problem: Pick<Problem, 'title' | 'status' | 'code'> & Partial<Problem>) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.reference = problem.reference;
    this.fields = problem.fields ?? [];
    this.present = problem.present;
    this.found = problem.found ?? [];
  }

  /** The server's sentence, in the reader's language. */
  get title(): string {
    return this.message;
  }
  /** Nobody answered, or nobody could just now: repeating is safe where the call is. */
  get isPassing(): boolean {
    return this.code === 'offline' || this.code === 'busy' || this.status === 502 || this.status === 504;
  }
}

/** Where a call goes: names filled in, query in a stable order. */
export function addressOf<R extends Route>(route: R, { params, query }: Asked<R> = {}): string {
  const given: Record<string, string> = params ?? {};
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`${route.path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (problem.success) return new ApiProblem(problem.data);
  return new ApiProblem({ title: say('tab:problem.unknown'), status: response.status, code: 'unknown' });
}

async function ask(
  address: string,
  init: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const token = await readToken();
  try {
    return await fetch(address, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  } catch {
    throw new ApiProblem({ title: say('tab:problem.offline'), status: 0, code: 'offline' });
  }
}

/** Undefined means: not changed since `known` was read. */
export async function callUnlessKnown<R extends Route>(
  route: R,
  asked: Sent<R>,
  known: string | undefined,
): Promise<Answer<R> | undefined> {
  const response = await ask(addressOf(route, asked), {
    method: route.method,
    headers: {
      accept: 'application/json',
      ...(asked.body !== undefined && { 'content-type': 'application/json' }),
      ...(asked.ifMatch !== undefined && { 'if-match': asked.ifMatch }),
      ...(known !== undefined && { 'if-none-match': known }),
    },
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
  });
  if (response.status === 304) return undefined;
  if (!response.ok) throw await problemOf(response);
  const data = route.answer.safeParse(await response.json().catch(() => undefined));
  // An answer that breaks the contract is a bug of ours, whoever made it: say so, and report the details.
  if (!data.success) {
    reportError(new Error(`${route.method} ${route.path} broke the contract`, { cause: data.error }));
    throw new ApiProblem({
      title: say('tab:problem.unknown'),
      status: response.status,
      code: 'broken-answer',
    });
  }
  return { data: data.data as z.output<R['answer']>, etag: response.headers.get('etag') ?? undefined };
}

export async function call<R extends Route>(route: R, asked: Sent<R> = {}): Promise<Answer<R>> {
  const answer = await callUnlessKnown(route, asked, undefined);
  if (answer === undefined) throw new Error(`${route.path} answered 304 to a call without If-None-Match`);
  return answer;
}
