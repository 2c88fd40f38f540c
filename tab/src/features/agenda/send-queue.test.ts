import { expect, test } from 'vitest';
import { newSendQueue, type Sent } from './send-queue.ts';

function anOffice() {
  const sent: string[] = [];
  const planned: { milliseconds: number; run: () => void }[] = [];
  let online = true;
  const queue = newSendQueue<string>({
    send: async (entry): Promise<Sent> => {
      if (!online) return 'later';
      sent.push(entry);
      return 'done';
    },
    after: (milliseconds, run) => {
      const plan = { milliseconds, run };
      planned.push(plan);
      return () => void planned.splice(planned.indexOf(plan), 1);
    },
  });
  const settle = () => new Promise((done) => setTimeout(done));
  return { queue, sent, planned, settle, cut: () => void (online = false), mend: () => void (online = true) };
}

test('moves are sent one after the other in the order they were made', async () => {
  const { queue, sent, settle } = anOffice();
  queue.add('go 1');
  queue.add('go 2');
  queue.add('go 1 again');
  await settle();
  expect(sent).toEqual(['go 1', 'go 2', 'go 1 again']);
  expect(queue.waiting()).toEqual([]);
});

test('without a connection moves are kept, and sent in order when it is back', async () => {
  const { queue, sent, settle, cut, mend } = anOffice();
  cut();
  queue.add('go 1');
  await settle();
  queue.add('go 2');
  await settle();
  expect(queue.isCutOff()).toBe(true);
  expect(queue.waiting()).toEqual(['go 1', 'go 2']);
  mend();
  queue.hurry();
  await settle();
  expect(sent).toEqual(['go 1', 'go 2']);
  expect(queue.isCutOff()).toBe(false);
});

test('a kept move is tried again by itself, less often each time', async () => {
  const { queue, sent, planned, settle, cut, mend } = anOffice();
  cut();
  queue.add('go 1');
  await settle();
  for (const _ of [1, 2, 3, 4]) {
    planned.at(-1)?.run();
    await settle();
  }
  expect(planned.map((plan) => plan.milliseconds)).toEqual([1000, 2000, 4000, 8000, 8000]);
  mend();
  planned.at(-1)?.run();
  await settle();
  expect(sent).toEqual(['go 1']);
});

test('hurrying twice sends a move once', async () => {
  const { queue, sent, settle, cut, mend } = anOffice();
  cut();
  queue.add('go 1');
  await settle();
  mend();
  queue.hurry();
  queue.hurry();
  await settle();
  expect(sent).toEqual(['go 1']);
});

test('who listens hears of each change, and the list is the same until then', async () => {
  const { queue, settle } = anOffice();
  let heard = 0;
  const stop = queue.subscribe(() => heard++);
  const before = queue.waiting();
  expect(queue.waiting()).toBe(before);
  queue.add('go 1');
  await settle();
  expect(heard).toBe(2);
  stop();
  queue.add('go 2');
  await settle();
  expect(heard).toBe(2);
});

test('what a page that was closed left unsent goes first, and nothing is kept once it is answered', async () => {
  const kept: (readonly string[])[] = [];
  const sent: string[] = [];
  const queue = newSendQueue<string>({
    kept: ['go 1', 'go 2'],
    keep: (entries) => void kept.push(entries),
    send: async (entry): Promise<Sent> => {
      sent.push(entry);
      return 'done';
    },
    after: () => () => undefined,
  });
  queue.add('go 3');
  queue.hurry();
  await new Promise((done) => setTimeout(done));
  expect(sent).toEqual(['go 1', 'go 2', 'go 3']);
  expect(kept.at(0)).toEqual(['go 1', 'go 2', 'go 3']);
  expect(kept.at(-1)).toEqual([]);
});
