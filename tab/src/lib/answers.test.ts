import { expect, test } from 'vitest';
import { newAnswers } from './answers.ts';
import { ApiProblem } from './api.ts';

const clock = () => {
  const waited: number[] = [];
  return {
    waited,
    now: () => 0,
    wait: (milliseconds: number) => Promise.resolve(void waited.push(milliseconds)),
  };
};
const offline = new ApiProblem({ title: 'No connection.', status: 0, code: 'offline' });
const refused = new ApiProblem({ title: 'Not yours.', status: 403, code: 'not-allowed' });
const answering = (...given: ({ data: unknown; etag: string } | undefined | ApiProblem)[]) => {
  const asked: (string | undefined)[] = [];
  const read = (etag: string | undefined) => {
    asked.push(etag);
    const next = given[asked.length - 1];
    return next instanceof ApiProblem ? Promise.reject(next) : Promise.resolve(next);
  };
  return { asked, read };
};

test('what is known is asked for with its ETag, and "not changed" changes nothing', async () => {
  const answers = newAnswers(clock());
  const server = answering({ data: [1], etag: 'a' }, undefined);
  await answers.read('k', server.read);
  const before = answers.known('k');
  await answers.read('k', server.read);
  expect(server.asked).toEqual([undefined, 'a']);
  expect(answers.known('k')).toBe(before);
});

test('two who ask at the same time are one call', async () => {
  const answers = newAnswers(clock());
  const server = answering({ data: 1, etag: 'a' });
  await Promise.all([answers.read('k', server.read), answers.read('k', server.read)]);
  expect(server.asked).toHaveLength(1);
});

test('when nobody answers it is tried twice more; a refusal is told at once', async () => {
  const time = clock();
  const answers = newAnswers(time);
  await answers.read('slow', answering(offline, offline, { data: 1, etag: 'a' }).read);
  expect([answers.known('slow').data, time.waited]).toEqual([1, [400, 800]]);
  const no = answering(refused);
  await answers.read('no', no.read);
  expect([no.asked.length, answers.known('no').problem]).toEqual([1, refused]);
});

test('data stays when reading it again fails, and the problem goes when it works', async () => {
  const answers = newAnswers(clock());
  const server = answering({ data: 1, etag: 'a' }, refused, undefined);
  await answers.read('k', server.read);
  await answers.read('k', server.read);
  expect(answers.known('k')).toEqual({ data: 1, etag: 'a', problem: refused });
  await answers.read('k', server.read);
  expect(answers.known('k').problem).toBeUndefined();
});

test('an answer asked for before a write does not undo the write', async () => {
  const answers = newAnswers(clock());
  await answers.read('k', answering({ data: { n: 1 }, etag: 'a' }).read);
  const reading = answers.read('k', answering({ data: { n: 1 }, etag: 'b' }).read);
  answers.change(() => ({ n: 2 }));
  await reading;
  expect(answers.known('k')).toEqual({ data: { n: 2 }, etag: undefined, problem: undefined });
});

test('parts that did not change stay the same objects', async () => {
  const answers = newAnswers(clock());
  const server = answering(
    { data: [{ id: 1 }, { id: 2 }], etag: 'a' },
    { data: [{ id: 1 }, { id: 3 }], etag: 'b' },
  );
  await answers.read('k', server.read);
  const [first] = answers.known<object[]>('k').data ?? [];
  await answers.read('k', server.read);
  expect(answers.known<object[]>('k').data?.[0]).toBe(first);
});

test('what is expired is old at once, and those who look are named', async () => {
  const answers = newAnswers({ ...clock(), now: () => 5_000 });
  for (const key of ['looked-at', 'left']) await answers.read(key, answering({ data: 1, etag: 'a' }).read);
  answers.subscribe('looked-at', () => undefined);
  expect(answers.isOlderThan('left', 1_000)).toBe(false);
  expect(answers.expire(() => true)).toEqual(['looked-at']);
  expect(answers.isOlderThan('left', 1_000)).toBe(true);
});
