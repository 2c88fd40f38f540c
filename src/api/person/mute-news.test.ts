import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiBench, newApiBench, type Who } from '../api.fixture.ts';

let bench: ApiBench;
beforeEach(async () => void (bench = await newApiBench()));
afterEach(() => bench.close());

const set = (who: Who | undefined, body: Record<string, unknown>) =>
  bench.call(who, 'PUT', '/api/me/news', { body });
const isMuted = async (who: Who) => (await bench.call(who, 'GET', '/api/this-week')).body.newsMuted;

test('whoever asks stops their own news and nobody else’s, whomever they name', async () => {
  expect(await set(undefined, { muted: true })).toMatchObject({ status: 401 });
  expect(await set('ana', { muted: 'perhaps' })).toMatchObject({ status: 400 });
  expect(await set('ana', { muted: true, user: 'priya', id: 'priya' })).toMatchObject({
    status: 200,
    body: { muted: true },
  });
  expect([await isMuted('ana'), await isMuted('priya')]).toEqual([true, false]);
  for (let nth = 0; nth < 2; nth += 1) await set('ana', { muted: false });
  expect(await isMuted('ana')).toBe(false);
});
