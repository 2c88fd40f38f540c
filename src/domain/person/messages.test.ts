import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPlace, MESSAGES_A_WEEK, type MessageWeek, withPlace } from './messages.ts';

const EMPTY: MessageWeek = { week: '2026-W48', taken: [] };
const message = fc.record({
  about: fc.constantFrom('promotion', 'told-win'),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
});

test('whatever is asked for, and however often, a week has two places and each message one of them', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 30 }), (asked) => {
      const end = asked.reduce((week, each) => withPlace(week, each) ?? week, EMPTY);
      expect(end.taken.length).toBe(Math.min(MESSAGES_A_WEEK, new Set(asked.map(({ key }) => key)).size));
      expect(new Set(end.taken.map(({ key }) => key)).size).toBe(end.taken.length);
    }),
  );
});

test('a message that has its place keeps it, also when all are taken', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 30 }), message, (asked, again) => {
      const week = asked.reduce((each, next) => withPlace(each, next) ?? each, EMPTY);
      const after = withPlace(week, again);
      if (hasPlace(week, again)) expect(after).toBe(week);
      else if (week.taken.length === MESSAGES_A_WEEK) expect(after).toBeUndefined();
    }),
  );
});
