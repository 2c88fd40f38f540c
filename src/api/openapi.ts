import { z } from 'zod/v4';
import { problemSchema, type Route } from '../contract/route.ts';
import { ROUTES } from '../contract/routes.ts';

/** What is asked is described as it may be sent, what is answered as it comes. */
const json = (schema: z.ZodType, io: 'input' | 'output', type = 'application/json') => ({
  content: { [type]: { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } },
});

const ANSWERS = {
  400: 'Not as the contract says',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not there',
  409: 'Not in this state',
  410: 'Was there and was withdrawn',
  412: 'Changed since it was read; the present version is in it',
  413: 'Too large',
  422: 'Holds what its writer has to look at first; where, is in it',
  429: 'Too many calls by one person',
  500: 'An outage, with a reference for support',
  503: 'Busy, and safe to repeat',
};

function operationOf(name: string, route: Route) {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map((match) => ({
    name: match[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' });
  const inQuery = Object.entries(query.properties ?? {}).map(([key, schema]) => ({
    name: key,
    in: 'query',
    schema,
  }));
  const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  const takesBody = !route.body.safeParse(undefined).success;
  const problems = Object.entries(ANSWERS).map(([status, description]) => [
    status,
    { description, ...json(problemSchema, 'output', 'application/problem+json') },
  ]);
  return {
    operationId: name,
    summary: route.says,
    parameters: [...inPath, ...inQuery, ...(route.ifMatch ? [ifMatch] : [])],
    requestBody: takesBody ? { required: true, ...json(route.body, 'input') } : undefined,
    responses: {
      200: { description: 'Done', ...json(route.answer, 'output') },
      ...Object.fromEntries(problems),
    },
  };
}

/** The OpenAPI document, made from the contract that tab and API share. */
export function openApiDocument(version: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(ROUTES)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Adoption Playbook', version },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ bearer: [] }],
    paths,
  };
}
