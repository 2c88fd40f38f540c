import type { ServerResponse } from 'node:http';
import { PlaybookError, type Phrase, type ProblemCode } from '../domain/playbook-error.ts';
import { problemOf, type ProblemOptions } from './problem.ts';

/** Before routing there is no restify response yet, so the problem is written by hand. */
export function answerUnrouted(
  response: ServerResponse,
  [code, say]: [ProblemCode, Phrase['say']],
  options: ProblemOptions,
): void {
  const { problem, retryAfterSeconds } = problemOf(new PlaybookError(code, { say }), options);
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
  response.writeHead(problem.status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify(problem));
}
