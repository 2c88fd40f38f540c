import { expect, test } from 'vitest';
import { z } from 'zod/v4';
import { ROUTES } from '../contract/routes.ts';
import { newApiBench } from './api.fixture.ts';
import { openApiDocument } from './openapi.ts';

const parameter = z.object({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: z.looseObject({}),
});
const content = z.record(z.string().regex(/^application\//), z.object({ schema: z.looseObject({}) }));
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(5),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), z.strictObject({ description: z.string(), content })),
});
/** The part of OpenAPI 3.1 that the document uses. */
const documentSchema = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  components: z.strictObject({
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.literal('http') })),
  }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operation),
  ),
});

const document = documentSchema.parse(JSON.parse(JSON.stringify(openApiDocument('1.2.3'))));
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, each]) => ({ path, method, ...each })),
);

test('every route is one operation, under its own name', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ROUTES).sort());
  for (const { operationId, path, method } of operations) {
    const route = ROUTES[operationId];
    expect([method.toUpperCase(), path]).toEqual([route?.method, route?.path.replace(/:(\w+)/g, '{$1}')]);
  }
});

test('every parameter of a path is described, and none that is not in it', () => {
  for (const { path, parameters } of operations) {
    const described = parameters.filter((each) => each.in === 'path');
    expect(described.map(({ name }) => name)).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
    );
    expect(described.every(({ required }) => required)).toBe(true);
  }
});

test('a body, an If-Match and a query are there where the contract has them', () => {
  const named = (name: string) => operations.find(({ operationId }) => operationId === name);
  expect(named('shareWin')?.requestBody).toBeDefined();
  expect(named('postAgenda')?.requestBody).toBeUndefined();
  expect(named('editWin')?.parameters).toContainEqual(
    expect.objectContaining({ name: 'If-Match', in: 'header' }),
  );
  expect(named('readProgress')?.parameters).toContainEqual(
    expect.objectContaining({ name: 'weeks', in: 'query' }),
  );
});

test('every answer and every refusal has its schema', () => {
  for (const { operationId, responses } of operations) {
    expect(Object.keys(responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '410',
      '412',
      '413',
      '422',
      '429',
      '500',
      '503',
    ]);
    expect([operationId, responses['200']?.content['application/json']?.schema]).toEqual([
      operationId,
      expect.objectContaining({ type: 'object' }),
    ]);
    expect(responses['403']?.content['application/problem+json']?.schema).toMatchObject({ type: 'object' });
  }
});

test('the document is served to anybody who wants to write a client', async () => {
  const bench = await newApiBench();
  const answer = await bench.call(undefined, 'GET', '/api/openapi.json');
  expect([answer.status, documentSchema.parse(answer.body)]).toEqual([200, document]);
  await bench.close();
});
