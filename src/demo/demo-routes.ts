import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { HttpRequest, HttpResponse } from '../api/http.ts';
import { readJsonBody } from '../api/json-body.ts';
import type { Server } from '../api/server.ts';
import type { DemoPeople } from './host/people-schema.ts';
import type { LocalIssuer } from './local-issuer.ts';
import { claimsOf } from './demo-identity.ts';

const tokenBody = z.object({ person: z.string() });

/** What only the demo serves: the Teams host page, its people, and tokens for them. */
export function addDemoRoutes(
  server: Server,
  options: { people: DemoPeople; issuer: LocalIssuer; hostFolder: string },
): void {
  const { people, issuer, hostFolder } = options;
  const get = (path: string, handle: (request: HttpRequest, response: HttpResponse) => Promise<void>) =>
    server.restify.get(
      path,
      async (request: unknown, response: unknown) =>
        void (await handle(request as HttpRequest, response as HttpResponse)),
    );
  const file = (path: string, name: string, type: string) =>
    get(path, async (_request, response) => {
      response.header('content-type', type);
      response.header('cache-control', 'no-cache');
      response.sendRaw(200, await readFile(join(hostFolder, name), 'utf8'));
    });
  const json = (response: HttpResponse, status: number, body: unknown) => {
    response.header('content-type', 'application/json; charset=utf-8');
    response.header('cache-control', 'no-store');
    response.sendRaw(status, JSON.stringify(body));
  };

  file('/', 'host.html', 'text/html; charset=utf-8');
  file('/host', 'host.html', 'text/html; charset=utf-8');
  file('/demo/host/host.js', 'host.js', 'text/javascript; charset=utf-8');
  file('/demo/host/host.css', 'host.css', 'text/css; charset=utf-8');
  get('/demo/people', async (_request, response) => json(response, 200, people));
  server.restify.post('/demo/token', async (request: unknown, response: unknown) => {
    const asked = tokenBody.safeParse(await readJsonBody(request as HttpRequest).catch(() => undefined));
    const claims = asked.success ? claimsOf(asked.data.person) : undefined;
    if (!claims)
      return json(response as HttpResponse, 404, {
        title: 'Nobody in the demo has this id. See /demo/people.',
      });
    return json(response as HttpResponse, 200, { token: await issuer.token(claims) });
  });
}
