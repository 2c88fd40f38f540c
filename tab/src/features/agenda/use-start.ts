import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import { startNow, startRun } from '#contract/run.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useAct } from './use-act.ts';

/** Starts a segment and opens it: the prepared one, or one made at once by the rule. */
export function useStart(team: string) {
  const { isBusy, problem, act } = useAct();
  const { keep } = useAnswers();
  const [, goTo] = useLocation();
  const [opId] = useState(newOpId);
  const { host } = useHere();
  const query = { chat: host.chat };

  function open(data: AgendaView) {
    keep(readAgenda, { params: { team, agenda: data.id } }, { data, etag: undefined });
    goTo(paths.run(team, data.id));
  }
  return {
    isBusy,
    problem,
    start: (agenda: string) =>
      void act(
        () => call(startRun, { params: { team, agenda }, query }),
        ({ data }) => open(data),
      ),
    /** The same press repeated is the same segment. */
    begin: () =>
      void act(
        () => call(startNow, { params: { team }, query, body: { opId } }),
        ({ data }) => open(data),
      ),
  };
}
