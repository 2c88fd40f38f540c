import { PlaybookError } from '../domain/playbook-error.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { problemOf, type ProblemOptions, sendProblem } from './problem.ts';

/** What restify itself refuses, in the same form as everything else. Its own messages may say what the request held. */
export const answerRestifyError =
  (options: ProblemOptions) =>
  (
    _request: HttpRequest,
    response: HttpResponse,
    error: Error & { statusCode?: number },
    done: () => void,
  ) => {
    if (!response.headersSent) sendProblem(response, problemOf(refusalOf(error), options));
    done();
  };

function refusalOf(error: Error & { statusCode?: number }): unknown {
  if (error instanceof PlaybookError) return error;
  const { statusCode = 500 } = error;
  if (statusCode === 404 || statusCode === 405)
    return new PlaybookError('not-found', { say: 'error:notFound' });
  return statusCode < 500 ? new PlaybookError('invalid', { say: 'error:invalid' }) : error;
}
