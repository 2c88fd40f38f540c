import sirv from 'sirv';
import type { Server } from 'restify';
import { PlaybookError } from '../domain/playbook-error.ts';
import type { HttpResponse } from './http.ts';
import { problemOf, type ProblemOptions, sendProblem } from './problem.ts';

/** The build puts files whose names carry a hash of what they hold here, and nothing else. */
const HASHED = /^\/assets\//;

/** Serves the built tab. The page itself is asked for each time; its hashed files never change. */
export function serveTab(server: Server, folder: string, options: ProblemOptions): void {
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  server.get('/tab/*', (request, response, next) => {
    request.url = request.url?.replace(/^\/tab/, '');
    // Nobody reads a script in parts, and a range that ends before it starts is not survived by the file server.
    delete request.headers.range;
    files(request, response, () => {
      const answer: HttpResponse = response;
      sendProblem(answer, problemOf(new PlaybookError('not-found', { say: 'error:notFound' }), options));
      next();
    });
  });
}
