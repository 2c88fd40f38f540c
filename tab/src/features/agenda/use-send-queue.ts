import { type AgendaView, type Move, moveRun } from '#contract/agenda.ts';
import { makeCommitment, type makeCommitmentBody } from '#contract/commitment.ts';
import { useEffect, useState } from 'react';
import type { z } from 'zod/v4';
import { ApiProblem, call } from '../../lib/api.ts';
import { newSendQueue, type SendQueue, type Sent } from './send-queue.ts';

/** What is done in a run and must reach the server in order: a move, or a plan noted for somebody. */
export type Entry =
  | { is: 'move'; opId: string; move: Move; at: string }
  | { is: 'plan'; person: string; body: z.input<typeof makeCommitmentBody> };

interface Heard {
  onAnswer: (view: AgendaView) => void;
  onRefused: (entry: Entry, problem: ApiProblem) => void;
}

async function send(
  team: string,
  agenda: string,
  entry: Entry,
  { onAnswer, onRefused }: Heard,
): Promise<Sent> {
  try {
    if (entry.is === 'plan') await call(makeCommitment, { params: { team }, body: entry.body });
    else {
      const { opId, move } = entry;
      onAnswer((await call(moveRun, { params: { team, agenda }, body: { opId, move } })).data);
    }
    return 'done';
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.isPassing) return 'later';
    onRefused(entry, problem);
    return 'done';
  }
}

const after = (milliseconds: number, run: () => void) => {
  const waiting = setTimeout(run, milliseconds);
  return () => clearTimeout(waiting);
};

const stateOf = (queue: SendQueue<Entry>) => ({ waiting: queue.waiting(), isCutOff: queue.isCutOff() });

/** The queue of one run, for as long as its page is open. `heard` must stay the same. */
export function useSendQueue(team: string, agenda: string, heard: Heard) {
  const [queue] = useState<SendQueue<Entry>>(() =>
    newSendQueue({ send: (entry) => send(team, agenda, entry, heard), after }),
  );
  // State of React's own and no external store: that one would be drawn before the answer that empties the queue, and
  // the step would jump back for a moment.
  const [{ waiting, isCutOff }, setState] = useState(() => stateOf(queue));
  useEffect(() => queue.subscribe(() => setState(stateOf(queue))), [queue]);
  useEffect(() => {
    window.addEventListener('online', queue.hurry);
    return () => window.removeEventListener('online', queue.hurry);
  }, [queue]);
  return { add: queue.add, waiting, isCutOff };
}
