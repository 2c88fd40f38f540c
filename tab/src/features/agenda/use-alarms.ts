import { useEffect, useRef } from 'react';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/words.ts';
import { type Alarm, alarmBetween } from './run-clock.ts';

function wordsOf(alarm: Alarm): string {
  switch (alarm.at) {
    case 'minute':
      return say('agenda:run.minuteLeft');
    case 'zero':
      return say('agenda:run.zero');
    case 'over':
      return say('agenda:run.overBy', { minutes: alarm.minutes });
  }
}

/** Says the few moments of a step aloud that a person who does not see the timer must hear. */
export function useAlarms(left: number, item: string | undefined): void {
  const last = useRef<{ left: number; item: string | undefined }>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = { left, item };
    if (before?.item !== item) return;
    const alarm = alarmBetween(before?.left ?? left, left);
    if (alarm) announce(wordsOf(alarm));
  }, [left, item]);
}
