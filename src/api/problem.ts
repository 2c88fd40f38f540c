import type { Problem } from '../contract/route.ts';
import { correlationNow } from '../correlation.ts';
import { PlaybookError, type Phrase, type ProblemCode } from '../domain/playbook-error.ts';
import { SensitiveFound } from '../domain/sensitive/sensitive-found.ts';
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
  unconfirmed: 422,
  'too-many': 429,
  busy: 503,
};

export interface Fault {
  path: string;
  message: string;
}

/** Enough to mend a form; a body that is wrong a thousand times is not answered with as many lines. */
const MAX_FIELDS = 20;

/** A body or query that does not fit the contract, with the fields it is about. */
export class InvalidRequest extends PlaybookError {
  readonly fields: Fault[];
  constructor(fields: Fault[]) {
    super('invalid', { say: 'error:invalid' });
    this.fields = fields.slice(0, MAX_FIELDS);
  }
}

/** Somebody calls more often than a person can. */
export class TooManyCalls extends PlaybookError {
  constructor(readonly retryAfterSeconds: number) {
    super('too-many', { say: 'error:limit' });
  }
}

export interface ProblemOptions {
  say(phrase: Phrase): string;
  log: Log;
  reference(): string;
  clock(): Date;
}

export interface Answered {
  problem: Problem;
  /** What a next save must name when this one was stale. */
  etag?: string;
  retryAfterSeconds?: number;
}

const BUSY_SECONDS = 2;

function retryAfterOf(error: PlaybookError): number | undefined {
  if (error instanceof TooManyCalls) return error.retryAfterSeconds;
  return error.code === 'busy' ? BUSY_SECONDS : undefined;
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
      found: error instanceof SensitiveFound ? [...error.found] : undefined,
    };
    const etag = present && etagOf(present.view, present.rev);
    return { problem, etag, retryAfterSeconds: retryAfterOf(error) };
  }
  const reference = correlationNow() ?? options.reference();
  options.log.error(
    { reference, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'an answer failed',
  );
  const title = options.say({ say: 'error:outage', with: { reference } });
  return { problem: { type: 'about:blank', title, status: 500, code: 'outage', reference } };
}

export function sendProblem(response: HttpResponse, { problem, etag, retryAfterSeconds }: Answered): void {
  if (etag) response.header('etag', etag);
  if (retryAfterSeconds !== undefined) response.header('retry-after', String(retryAfterSeconds));
  response.header('content-type', 'application/problem+json; charset=utf-8');
  response.header('cache-control', 'no-store');
  if (problem.status === 401) response.header('www-authenticate', 'Bearer');
  response.sendRaw(problem.status, JSON.stringify(problem));
}
