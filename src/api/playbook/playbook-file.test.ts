import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiBench, newApiBench } from '../api.fixture.ts';
import { playbookFileJsonSchema } from '../../domain/playbook/playbook-file.ts';

let bench: ApiBench;
beforeAll(async () => void (bench = await newApiBench()));
afterAll(() => bench.close());

test('an export is a file to keep, with one value a line', async () => {
  const { status, headers, text, body } = await bench.call('eva', 'GET', '/api/playbook/file');
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="playbook-version-1.json"',
  ]);
  expect(text).toBe(`${JSON.stringify(body, null, 2)}\n`);
  expect(body.useCases).toHaveLength(50);
});

test('a version that never was is said not to be there', async () => {
  const { status, body } = await bench.call('eva', 'GET', '/api/playbook/file?version=2');
  expect([status, body.code]).toEqual([404, 'not-found']);
});

test('the schema of the file is open to whoever wants to write one', async () => {
  const { status, body } = await bench.call(undefined, 'GET', '/api/playbook/schema.json');
  expect([status, body]).toEqual([200, playbookFileJsonSchema()]);
});
