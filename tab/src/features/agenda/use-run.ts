import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import type { Move } from '#contract/run.ts';
import { useMemo, useState } from 'react';
import type { ApiProblem } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { useRoute } from '../../lib/use-route.ts';
import { type MadeMove, runAfter } from './moved-run.ts';
import { serverNow } from './server-clock.ts';
import { type Entry, useSendQueue } from './use-send-queue.ts';

/** Everybody in the run sees a change within two seconds. What is over changes rarely. */
const POLL = 1_000;
const POLL_OVER = 10_000;

export interface Refusal {
  entry: Entry;
  problem: ApiProblem;
}

export type Live = ReturnType<typeof useRun>;

/** A running segment: what the server says, with the moves made here that it has not heard of yet. */
export function useRun(team: string, agenda: string) {
  const { me } = useHere();
  const [poll, setPoll] = useState(POLL);
  const reading = useRoute(readAgenda, { params: { team, agenda } }, { poll });
  const [answered, setAnswered] = useState<AgendaView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const heard = useMemo(
    () => ({
      onAnswer: setAnswered,
      onRefused: (entry: Entry, problem: ApiProblem) => setRefusal({ entry, problem }),
    }),
    [],
  );
  const queue = useSendQueue(team, agenda, me.id, heard);

  // A reading that was on its way while a move was answered is older than the answer.
  const view = newest(reading.data, answered);
  if (view?.run?.endedAt !== undefined && poll === POLL) setPoll(POLL_OVER);
  const shown = useMemo(
    () => view && withMoves(view, queue.waiting, { id: me.id, name: me.name }),
    [view, queue.waiting, me],
  );

  return {
    reading,
    view: shown,
    answer: setAnswered,
    waiting: queue.waiting,
    isCutOff: queue.isCutOff || (reading.problem?.isPassing === true && view !== undefined),
    refusal,
    forget: () => setRefusal(undefined),
    add: queue.add,
    move: (move: Move) => {
      setRefusal(undefined);
      queue.add({ is: 'move', opId: newOpId(), move, at: new Date(serverNow()).toISOString() });
    },
  };
}

const newest = (read: AgendaView | undefined, answered: AgendaView | undefined): AgendaView | undefined =>
  answered && (!read || (answered.run?.seq ?? 0) > (read.run?.seq ?? 0)) ? answered : read;

function withMoves(
  view: AgendaView,
  waiting: readonly Entry[],
  me: { id: string; name: string },
): AgendaView {
  const moves = waiting.filter((entry): entry is Extract<Entry, MadeMove> => entry.is === 'move');
  if (!view.run || moves.length === 0) return view;
  const ids = view.items.map(({ item }) => item.id);
  return { ...view, run: runAfter(view.run, ids, moves, me) };
}
