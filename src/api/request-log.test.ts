import { expect, test } from 'vitest';
import { correlationNow } from '../correlation.ts';
import type { Log } from '../flows/ports.ts';
import { newApiBench } from './api.fixture.ts';

interface Line {
  correlation?: string;
  facts: Record<string, unknown>;
  text: string;
}

/** Keeps log lines with the id they would carry. */
function keepingLog(lines: Line[]): Log {
  const keep = (facts: Record<string, unknown>, text: string) =>
    void lines.push({ correlation: correlationNow(), facts, text });
  return { info: keep, warn: keep, error: keep };
}

test('every answer and every log line of a request carry one id, and the log says no path and no name', async () => {
  const lines: Line[] = [];
  const bench = await newApiBench({ log: keepingLog(lines) });
  const answers = await Promise.all(
    ['first', 'second'].map((team) => bench.call('marco', 'GET', `/api/teams/${team}-of-others/wins`)),
  );
  await expect.poll(() => lines.filter(({ text }) => text === 'answered')).toHaveLength(2);
  for (const { headers } of answers) {
    const line = lines.find(({ correlation }) => correlation === headers.get('x-correlation-id'));
    expect(line?.facts).toMatchObject({ method: 'GET', route: '/api/teams/:team/wins', status: 403 });
  }
  expect(JSON.stringify(lines)).not.toMatch(/of-others|marco/i);
  await bench.close();
});

test('an outage is told with the id its log lines carry', async () => {
  const lines: Line[] = [];
  const bench = await newApiBench({
    log: keepingLog(lines),
    limit: () => Promise.reject(new Error('broken')),
  });
  const answer = await bench.call('marco', 'GET', '/api/me');
  expect(answer).toMatchObject({ status: 500, body: { reference: answer.headers.get('x-correlation-id') } });
  expect(lines.find(({ text }) => text === 'an answer failed')?.correlation).toBe(answer.body.reference);
  await bench.close();
});
