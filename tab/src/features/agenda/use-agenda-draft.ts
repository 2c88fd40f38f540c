import { readAgenda, readNextAgenda, saveAgenda } from '#contract/agenda.ts';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { useEffect, useReducer, useRef } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { type Draft, draftAfter, type DraftEvent, SAVED, type Version } from './agenda-draft.ts';

/** How long a change waits for the next one before both are saved. */
const REST = 600;

/** Changes to an agenda that save themselves. What is on screen is always `items`, stored or not. */
export function useAgendaDraft(view: AgendaView, etag: string | undefined) {
  const [draft, dispatch] = useReducer(draftAfter, SAVED);
  const { keep } = useAnswers();
  const latest = useRef<Draft>(draft);
  useEffect(() => void (latest.current = draft), [draft]);

  useEffect(() => {
    if (draft.is !== 'changed') return undefined;
    const resting = setTimeout(() => dispatch({ did: 'send' }), REST);
    return () => clearTimeout(resting);
  }, [draft]);

  const sent = draft.is === 'saving' ? draft.sent : undefined;
  const base = draft.is === 'saving' ? draft.base : undefined;
  useEffect(() => {
    if (!sent || !base) return;
    void stored(base, sent).then((event) => {
      const version = event.did === 'store' ? event.version : event.did === 'meet' ? event.theirs : undefined;
      if (version) keep(readNextAgenda, { params: { team: version.view.team.id } }, answerOf(version));
      dispatch(event);
    });
    // One save for each list that is sent; `keep` is new on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sent, base]);

  // Leaving the page does not lose what waits.
  useEffect(
    () => () => {
      const left = latest.current;
      if (left.is === 'changed' || left.is === 'failed') void stored(left.base, left.items);
    },
    [],
  );

  return {
    items: draft.is === 'saved' ? view.items : draft.items,
    draft,
    change: (items: readonly ItemView[]) =>
      dispatch({ did: 'change', items, on: { view, etag: etag ?? '' } }),
    retry: () => dispatch({ did: 'retry' }),
    takeTheirs: () => dispatch({ did: 'take-theirs' }),
    keepMine: () => dispatch({ did: 'keep-mine' }),
  };
}

const answerOf = ({ view, etag }: Version) => ({ data: view, etag });

async function stored(base: Version, items: readonly ItemView[]): Promise<DraftEvent> {
  const params = { team: base.view.team.id, agenda: base.view.id };
  try {
    const body = { items: items.map(({ item }) => item) };
    const { data, etag } = await call(saveAgenda, { params, body, ifMatch: base.etag });
    return { did: 'store', version: { view: data, etag: etag ?? '' } };
  } catch (why) {
    if (!(why instanceof ApiProblem) || why.code !== 'stale') return { did: 'fail', why };
  }
  // The refusal shows the present version, but only a reading gives the tag that a save needs.
  try {
    const { data, etag } = await call(readAgenda, { params });
    return { did: 'meet', theirs: { view: data, etag: etag ?? '' } };
  } catch (why) {
    return { did: 'fail', why };
  }
}
