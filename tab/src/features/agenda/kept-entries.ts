import { moveRun } from '#contract/run.ts';
import { makeCommitmentBody } from '#contract/commitment.ts';
import { noteToldWinBody } from '#contract/told-win.ts';
import { z } from 'zod/v4';

/** What is done in a run and must reach the server in order: a move, a plan noted for somebody, a win somebody told. */
const entrySchema = z.discriminatedUnion('is', [
  moveRun.body.extend({ is: z.literal('move'), at: z.string() }),
  z.object({ is: z.literal('plan'), person: z.string(), body: makeCommitmentBody }),
  z.object({ is: z.literal('told'), body: noteToldWinBody }),
]);
export type Entry = z.infer<typeof entrySchema>;

export interface EntryKeeper {
  read: () => readonly Entry[];
  keep: (entries: readonly Entry[]) => void;
}

/**
 * What was tapped and not yet answered, on this device: a page that is loaded again sends it, each under its own opId.
 * Browsers may refuse storage inside a frame of another site; then it is kept as long as the page is open.
 */
export function entriesOnDevice(storage: () => Storage, person: string, agenda: string): EntryKeeper {
  const key = `run-taps|${person}|${agenda}`;
  const trying = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => trying(() => z.array(entrySchema).parse(JSON.parse(storage().getItem(key) ?? '[]'))) ?? [],
    keep: (entries) =>
      void trying(() =>
        entries.length === 0 ? storage().removeItem(key) : storage().setItem(key, JSON.stringify(entries)),
      ),
  };
}
