import { afterAll, beforeAll, expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { FILE_LIMITS } from '../../contract/playbook-file.ts';
import { type ApiBench, newApiBench } from '../api.fixture.ts';
import { expectingProblems } from '../expect-problem.fixture.ts';

let bench: ApiBench;
beforeAll(async () => void (bench = await newApiBench()));
afterAll(() => bench.close());
const expectProblem = expectingProblems(() => bench);

const PATH = '/api/playbook/file';
const fileWith = (title: string): string => {
  const useCase = useCaseFor('a-new-one', 'sales');
  const texts = { en: { ...useCase.texts.en, title } };
  return JSON.stringify({ format: 'adoption-playbook', formatVersion: 1, useCases: [{ ...useCase, texts }] });
};

test('a file is looked at, imported on the version it was looked at on, and exported as it came', async () => {
  const file = fileWith('A new one');
  const seen = await bench.call('eva', 'POST', `${PATH}/preview`, { body: { file } });
  expect(seen.body).toMatchObject({ ready: { version: 1, useCases: [{ id: 'a-new-one', is: 'added' }] } });
  const body = { file, note: 'One more', version: seen.body.ready.version };
  const done = await bench.call('eva', 'POST', PATH, { body });
  expect([done.status, done.body]).toEqual([200, { version: 2 }]);
  const out = await bench.call('eva', 'GET', PATH);
  expect(out.body.useCases).toHaveLength(51);
  expect(out.body.useCases.at(-1)).toEqual(JSON.parse(file).useCases[0]);
  expect((await bench.call('eva', 'POST', PATH, { body })).body, 'sent again').toEqual({ version: 2 });
  const late = await bench.call('eva', 'POST', PATH, {
    body: { ...body, file: fileWith('Other words'), version: 1 },
  });
  await expectProblem(late, 412);
  expect(late.body.title).toContain('Look at what would change now');
});

test('a file with a problem is answered with its line and field, and imported by nobody', async () => {
  const file = fileWith('x');
  const { body } = await bench.call('eva', 'POST', `${PATH}/preview`, { body: { file } });
  expect(body).toEqual({
    refused: {
      problems: [
        {
          line: 1,
          column: file.indexOf('"x"') + 1,
          field: 'useCases[0].texts.en.title',
          about: 'x',
          phrase: { say: 'transfer:least-text', with: { limit: 3, found: 1 } },
        },
      ],
      more: 0,
    },
  });
  const refused = await bench.call('eva', 'POST', PATH, { body: { file, note: 'One more', version: 1 } });
  await expectProblem(refused, 409);
});

test('an editor sends a file as long as a file may be; one letter more is refused in a sentence', async () => {
  const full = (bytes: number) => fileWith('A long one').padEnd(bytes, '\n');
  const asked = { body: { file: full(FILE_LIMITS.bytes) } };
  expect((await bench.call('eva', 'POST', `${PATH}/preview`, asked)).status).toBe(200);
  for (const bytes of [FILE_LIMITS.bytes + 1, 3 * FILE_LIMITS.bytes])
    for (const path of [PATH, `${PATH}/preview`]) {
      const body = { file: full(bytes), note: 'Too much', version: 1 };
      const answer = await bench.call('eva', 'POST', path, { body });
      await expectProblem(answer, 413);
      expect(answer.body.title).toContain('16 MB');
    }
});

test('for anybody else the server keeps no more than of other requests', async () => {
  const body = { file: fileWith('A long one').padEnd(300_000, ' ') };
  await expectProblem(await bench.call('ana', 'POST', `${PATH}/preview`, { body }), 413);
  await expectProblem(await bench.call('ana', 'POST', `${PATH}/preview`, { body: { file: '{}' } }), 403);
});
