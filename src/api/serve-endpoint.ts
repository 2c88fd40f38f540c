import type { z } from 'zod/v4';
import { isPlainId } from '../domain/ids.ts';
import { PlaybookError } from '../domain/playbook-error.ts';
import type { World } from '../flows/ports.ts';
import type { Endpoint } from './endpoint.ts';
import { etagOf, isSameEtag, revOf } from './etag.ts';
import { headerOf, type HttpRequest, type HttpResponse } from './http.ts';
import { actorOf, type IdentityOptions } from './identity.ts';
import { readJsonBody, ROOM_FOR_FILE } from './json-body.ts';
import { sendText } from './send-text.ts';
import { InvalidRequest, problemOf, type ProblemOptions, sendProblem } from './problem.ts';

export interface ApiOptions extends ProblemOptions {
  world: World;
  identity: IdentityOptions;
  /** Refuses who calls too often; counted by person. */
  limit(person: string): Promise<void>;
}

/** Identity, then the request by the contract, then the handler, then the answer: in this order for every route. */
export const serving =
  (endpoint: Endpoint, options: ApiOptions) =>
  async (request: HttpRequest, response: HttpResponse): Promise<void> => {
    try {
      await serve(endpoint, options, request, response);
    } catch (error) {
      sendProblem(response, problemOf(error, options));
    }
  };

async function serve(
  { route, handle }: Endpoint,
  options: ApiOptions,
  request: HttpRequest,
  response: HttpResponse,
): Promise<void> {
  const { world } = options;
  const actor = await actorOf(headerOf(request, 'authorization'), options.identity);
  await options.limit(`${world.tenant}:${actor.id}`);
  const params = plainIds(request.params);
  const query = parsed(route.query, Object.fromEntries(new URLSearchParams(request.getQuery())));
  const room = route.takesFile && actor.isEditor ? ROOM_FOR_FILE : undefined;
  const body = takesBody(route) ? parsed(route.body, await readJsonBody(request, room)) : undefined;
  const rev = revOf(headerOf(request, 'if-match'));
  if (route.ifMatch && rev === undefined) throw new PlaybookError('invalid', { say: 'error:ifMatch' });

  const answer = await handle({ world, actor, params, query, body, rev: rev ?? 0 });
  const etag = etagOf(answer.data, answer.rev);
  response.header('cache-control', 'no-store');
  response.header('etag', etag);
  if (route.method === 'GET' && isSameEtag(headerOf(request, 'if-none-match'), etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.header('content-type', 'application/json; charset=utf-8');
  if (answer.file) response.header('content-disposition', `attachment; filename="${answer.file.name}"`);
  await sendText(request, response, answer.file?.text ?? JSON.stringify(answer.data));
}

const takesBody = ({ body }: Endpoint['route']): boolean => !body.safeParse(undefined).success;

/** Every id in a path is one the storage can look up; what cannot be an id is told apart before anything is read. */
function plainIds(params: Record<string, string>): Record<string, string> {
  const wrong = Object.entries(params).filter(([, value]) => !isPlainId(value));
  if (wrong.length > 0) throw new InvalidRequest(wrong.map(([path]) => ({ path, message: 'not an id' })));
  return params;
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidRequest(
    result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  );
}
