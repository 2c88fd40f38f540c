import { expect } from 'vitest';
import { problemSchema } from '../contract/route.ts';
import type { Answered, ApiBench } from './api.fixture.ts';

/** Refused in one sentence, in the form of all problems, with nothing of the inside; and the server goes on. */
export const expectingProblems =
  (bench: () => ApiBench) =>
  async (answer: Answered, status: number): Promise<void> => {
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = problemSchema.parse(answer.body);
    expect(problem).toEqual(answer.body);
    expect(problem.title).toMatch(/^[A-Z“].{8,119}$/);
    expect(answer.text).not.toMatch(/error:|\bat .*\.[jt]s|SyntaxError|JSON|Internal|node_modules/);
    expect((await bench().call(undefined, 'GET', '/health/live')).status).toBe(200);
  };

/** None of it was an outage, and nothing of it is in the log but that it was answered. */
export function expectCalmLog(bench: ApiBench): void {
  expect(bench.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  for (const { facts } of bench.logged) expect(facts.route ?? '/').toMatch(/^\/(?:api|health)?[\w/:.-]*$/);
}
