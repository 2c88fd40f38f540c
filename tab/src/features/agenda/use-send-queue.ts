import type { AgendaView } from '#contract/agenda-view.ts';
import { moveRun } from '#contract/run.ts';
import { makeCommitment } from '#contract/commitment.ts';
import { noteToldWin } from '#contract/told-win.ts';
import { useEffect, useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { entriesOnDevice, type Entry } from './kept-entries.ts';
import { newSendQueue, type SendQueue, type Sent } from './send-queue.ts';

export type { Entry };

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
    switch (entry.is) {
      case 'plan':
        await call(makeCommitment, { params: { team }, body: entry.body });
        break;
      case 'told':
        await call(noteToldWin, { params: { team, agenda }, body: entry.body });
        break;
      case 'move': {
        const { opId, move } = entry;
        onAnswer((await call(moveRun, { params: { team, agenda }, body: { opId, move } })).data);
      }
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

/** The queue of one run on this device; what a page that was closed left unsent goes first. `heard` must stay the same. */
export function useSendQueue(team: string, agenda: string, me: string, heard: Heard) {
  const [queue] = useState<SendQueue<Entry>>(() => {
    const { keep, read } = entriesOnDevice(() => window.localStorage, me, `${team}|${agenda}`);
    return newSendQueue({ send: (entry) => send(team, agenda, entry, heard), after, kept: read(), keep });
  });
  // State of React's own and no external store: that one would be drawn before the answer that empties the queue, and
  // the step would jump back for a moment.
  const [{ waiting, isCutOff }, setState] = useState(() => stateOf(queue));
  useEffect(() => queue.subscribe(() => setState(stateOf(queue))), [queue]);
  useEffect(() => queue.hurry(), [queue]);
  useEffect(() => {
    window.addEventListener('online', queue.hurry);
    return () => window.removeEventListener('online', queue.hurry);
  }, [queue]);
  return { add: queue.add, waiting, isCutOff };
}
