import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedRun, startedRun, type Move, type Run } from '../../src/domain/agenda/run.ts';
import { runAfter } from '../../tab/src/features/agenda/moved-run.ts';
import { ines, jonas } from './fixtures.ts';

const items = ['a', 'b', 'c'];
const item = fc.constantFrom(...items);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('go' as const), step: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ do: fc.constant('tick' as const), item }),
  fc.record({ do: fc.constant('skip' as const), item, reason: fc.constantFrom(undefined, 'No time') }),
  fc.record({ do: fc.constant('carry' as const), item }),
  fc.record({ do: fc.constant('unmark' as const), item }),
  fc.record({ do: fc.constant('add-minute' as const), item }),
  fc.record({ do: fc.constant('take-over' as const) }),
);

const start = Date.parse('2026-11-10T09:00:00.000Z');
const shown = ({
  step,
  stepStartedAt,
  spent,
  marks,
  added,
  driver,
}: Omit<Run, 'driver'> & { driver: string }) => ({
  step,
  stepStartedAt,
  spent,
  marks,
  added,
  driver,
});

test('what the tab shows without a connection is what the server makes of the same moves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(move, fc.integer({ min: 0, max: 200 })), { maxLength: 12 }), (made) => {
      let at = start;
      const moves = made.map(([each, seconds]) => ({
        move: each,
        at: new Date((at += seconds * 1000)).toISOString(),
      }));
      const first = startedRun(jonas, new Date(start), 14);
      const server = moves.reduce(
        (run, each, index) =>
          movedRun(run, items, each.move, { mover: ines, op: `move-${index}`, at: new Date(each.at) }),
        first,
      );
      const tab = runAfter(
        { ...first, driver: jonas, made: [], told: { shared: [], offers: [] }, iDrive: false },
        items,
        moves,
        ines,
      );
      expect({ ...shown({ ...first, ...tab, driver: tab.driver.id }) }).toEqual(shown(server));
    }),
  );
});
