import { expect, test } from 'vitest';
import { PlaybookError } from '../domain/playbook-error.ts';
import { retryWrite } from './retry.ts';
import { StoreError, type StoreFault } from './table.ts';

function loop(faults: (StoreFault | Error | undefined)[], tries = 4) {
  const waits: number[] = [];
  let attempts = 0;
  const attempt = async () => {
    const fault = faults[attempts++];
    if (fault instanceof Error) throw fault;
    if (fault) throw new StoreError(fault, 'planned');
    return attempts;
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return {
    waits,
    attempts: () => attempts,
    run: () => retryWrite(attempt, { tries, random: () => 0.5, wait }),
  };
}

test('a write that met another one reads again and goes through', async () => {
  const met = loop(['stale', 'exists', 'unavailable', undefined]);
  expect(await met.run()).toBe(4);
  expect(met.waits).toEqual([20, 40, 80]);
});

test('a write that keeps losing says busy, which is safe to repeat, and remembers why', async () => {
  const losing = loop(['stale', 'stale', 'stale', 'unavailable']);
  const error = await losing.run().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(PlaybookError);
  expect(error).toMatchObject({
    code: 'busy',
    phrase: { say: 'error:busy' },
    cause: { fault: 'unavailable' },
  });
  expect(losing.waits).toHaveLength(3);
});

test('a write that can never succeed is not repeated', async () => {
  for (const fault of ['too-large', 'invalid-key'] as const) {
    const hopeless = loop([fault]);
    await expect(hopeless.run()).rejects.toMatchObject({ fault });
    expect(hopeless.attempts()).toBe(1);
  }
  await expect(loop([new Error('a bug')]).run()).rejects.toThrow('a bug');
});
