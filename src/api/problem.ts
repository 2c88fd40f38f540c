import type { Problem } from '../contract/route.ts';
import { PlaybookError, type Phrase, type ProblemCode } from '../domain/playbook-error.ts';
import type { Log } from '../flows/ports.ts';
import { etagOf } from './etag.ts';
import type { HttpResponse } from './http.ts';
import { presentStale } from './present-stale.ts';

const STATUS: Record<ProblemCode, number> = {
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  busy: 503,
};

export interface Fault {
  path: string;
  message: string;
}

/** A body or query that does not fit the contract, with the fields it is about. */
export class InvalidRequest extends PlaybookError {
  constructor(readonly fields: Fault[]) {
    super('invalid', { say: 'error:invalid' });
  }
}

export interface ProblemOptions {
  say(phrase: Phrase): string;
  log: Log;
  reference(): string;
  clock(): Date;
}

/** A problem, and the ETag a next save must name when this one was stale. */
export interface Answered {
  problem: Problem;
  etag?: string;
}

/** The one place where an error becomes an answer: a refusal as itself, anything else as an outage with a reference. */
export function problemOf(error: unknown, options: ProblemOptions): Answered {
  if (error instanceof PlaybookError) {
    const { code, phrase } = error;
    const present = presentStale(error.present, options.clock());
    const problem = {
      type: 'about:blank',
      title: options.say(phrase),
      status: STATUS[code],
      code,
      fields: error instanceof InvalidRequest ? error.fields : undefined,
      present: present?.view,
    };
    return { problem, etag: present && etagOf(present.view, present.rev) };
  }
  const reference = options.reference();
  options.log.error(
    { reference, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'an answer failed',
  );
  const title = options.say({ say: 'error:outage', with: { reference } });
  return { problem: { type: 'about:blank', title, status: 500, code: 'outage', reference } };
}

export function sendProblem(response: HttpResponse, { problem, etag }: Answered): void {
  if (etag) response.header('etag', etag);
  response.header('content-type', 'application/problem+json; charset=utf-8');
  response.header('cache-control', 'no-store');
  if (problem.status === 401) response.header('www-authenticate', 'Bearer');
  if (problem.status === 503) response.header('retry-after', '2');
  response.sendRaw(problem.status, JSON.stringify(problem));
}
