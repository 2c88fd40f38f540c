import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiBench, newApiBench, PAYROLL } from './api.fixture.ts';
import { newOp, WORDS } from './route-table.fixture.ts';

let bench: ApiBench;
beforeEach(async () => void (bench = await newApiBench()));
afterEach(() => bench.close());

const path = `/api/teams/${PAYROLL}/wins`;
const words = { ...WORDS, story: 'Paid DE89 3704 0044 0532 0130 00 at last.' };

test('a win with an account number is answered with its place, and shared once its author says so', async () => {
  const body = { opId: newOp(), words };
  const refused = await bench.call('ana', 'POST', path, { body });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      code: 'unconfirmed',
      title: 'One thing in it may not belong here. Nothing has been stored.',
      found: [{ field: 'story', kind: 'iban', start: 5, end: 32 }],
    },
  });
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect((await bench.call('ana', 'GET', path)).body.wins).toEqual([]);
  const confirmed = refused.body.found.map(({ mark }: { mark: string }) => mark);
  const shared = await bench.call('ana', 'POST', path, { body: { ...body, confirmed } });
  expect(shared).toMatchObject({ status: 200, body: { story: words.story } });
});

test('a stranger to the team is told nothing of what was found', async () => {
  const refused = await bench.call('tom', 'POST', path, { body: { opId: newOp(), words } });
  expect(refused).toMatchObject({ status: 403 });
  expect(refused.body.found).toBeUndefined();
});

test('an edit is looked at as well, and no log line holds a word of it', async () => {
  const { body: win } = await bench.call('ana', 'POST', path, { body: { opId: newOp(), words: WORDS } });
  const mine = `${path}/${win.id}`;
  const { headers } = await bench.call('ana', 'GET', mine);
  const ifMatch = { 'if-match': headers.get('etag') ?? '' };
  const refused = await bench.call('ana', 'PUT', mine, { body: { words }, headers: ifMatch });
  expect(refused).toMatchObject({ status: 422, body: { found: [{ field: 'story', kind: 'iban' }] } });
  const confirmed = [refused.body.found[0].mark];
  const saved = await bench.call('ana', 'PUT', mine, { body: { words, confirmed }, headers: ifMatch });
  expect(saved).toMatchObject({ status: 200, body: { story: words.story } });
  expect(bench.logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(bench.logged)).not.toMatch(/3704|Paid/);
});

test('a sentence that is read points at the words that filled the fields', async () => {
  const text = 'Job ads with Copilot, 40 min to 10';
  const { body } = await bench.call('ana', 'POST', '/api/wins/read', { body: { text } });
  expect(
    body.spans.map(({ field, start, end }: { field: string; start: number; end: number }) => [
      field,
      text.slice(start, end),
    ]),
  ).toEqual([
    ['task', 'Job ads'],
    ['tool', 'Copilot'],
    ['before', '40 min'],
    ['after', '10'],
  ]);
});
