import { useEffect, useState } from 'react';

/** How many readings are remembered; older ones are forgotten, so that a device whose clock was set is right again. */
const REMEMBERED = 20;

/**
 * The server's clock on this device. A reading is late by the time the answer travelled or lay in the cache, never
 * early, so the furthest of the last readings is the nearest to the truth.
 */
export function newServerClock(deviceNow: () => number) {
  let offsets: number[] = [];
  let last = '';
  return {
    hear: (now: string) => {
      if (now === last) return;
      last = now;
      offsets = [...offsets, Date.parse(now) - deviceNow()].slice(-REMEMBERED);
    },
    now: () => deviceNow() + (offsets.length > 0 ? Math.max(...offsets) : 0),
  };
}

const clock = newServerClock(() => Date.now());

export const serverNow = (): number => clock.now();

const wholeSecond = (): number => Math.floor(serverNow() / 1000) * 1000;

/** The server's time in whole seconds, from the `now` of an answer on. Draws anew once a second. */
export function useServerSeconds(now: string): number {
  const [second, setSecond] = useState(() => {
    clock.hear(now);
    return wholeSecond();
  });
  useEffect(() => {
    clock.hear(now);
    const ticking = setInterval(() => setSecond(wholeSecond()), 200);
    return () => clearInterval(ticking);
  }, [now]);
  return second;
}
