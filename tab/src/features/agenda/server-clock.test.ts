import { expect, test } from 'vitest';
import { newServerClock } from './server-clock.ts';

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

test('a device whose clock is wrong shows the server’s time', () => {
  let device = 1000;
  const clock = newServerClock(() => device * 1000);
  clock.hear(iso(1300));
  device = 1010;
  expect(clock.now()).toBe(1310_000);
});

test('an answer that lay in the cache does not set the clock back', () => {
  let device = 1000;
  const clock = newServerClock(() => device * 1000);
  clock.hear(iso(1000));
  device = 1060;
  clock.hear(iso(1020));
  expect(clock.now()).toBe(1060_000);
});

test('a device whose clock was set meanwhile is right again after some answers', () => {
  let device = 1000;
  const clock = newServerClock(() => device * 1000);
  clock.hear(iso(1000));
  device = 5000;
  for (let seconds = 1; seconds <= 20; seconds++) clock.hear(iso(1000 + seconds));
  expect(clock.now()).toBe(1020_000);
});

test('without any answer the device’s own clock holds', () => {
  expect(newServerClock(() => 7000).now()).toBe(7000);
});
